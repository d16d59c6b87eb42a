package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Slot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads directions, English or Korean, sentence by sentence. Sentences that forbid, warn, tell test
 * results or speak of sunscreen say nothing about the product's own use.
 */
final class DirectionsReader {
  private static final Pattern SENTENCES = Pattern.compile("[.!?;\\n]+(?=\\s|$)");
  private static final Pattern BESIDE_THE_POINT =
      Pattern.compile(
          "\\b(?:do not|don't|never|avoid|not for|stop|discontinue|wait|clinical\\w*|tested|study"
              + "|results?|visible|visibly|sunscreen|sun ?block|spf|sun protection|within \\d+ "
              + "(?:days?|weeks?|months?) (?:of|after) opening|after opening|patch test)\\b"
              + "|금지|마세요|선크림|자외선");

  private Optional<Integer> usesPerWeek = Optional.empty();
  private Optional<Integer> courseDays = Optional.empty();
  private boolean daily;
  private final Set<Slot> slots = EnumSet.noneOf(Slot.class);

  private DirectionsReader() {}

  /** Never throws; blank directions say nothing. */
  static Directions read(String directions) {
    var reader = new DirectionsReader();
    SENTENCES
        .splitAsStream(UseWords.plain(directions))
        .filter(sentence -> !BESIDE_THE_POINT.matcher(sentence).find())
        .forEach(reader::sentence);
    return new Directions(reader.usesPerWeek, reader.courseDays, reader.daily, reader.slots);
  }

  private void sentence(String sentence) {
    courseDays = most(courseDays, CourseWords.days(sentence));
    slots.addAll(SlotWords.slots(sentence));
    var seldom = UseWords.usesPerWeek(sentence);
    var everyDay = UseWords.daily(sentence, seldom.isPresent());
    usesPerWeek = most(usesPerWeek, seldom);
    if (everyDay) {
      daily = true;
      var uses = UseWords.twiceDaily(sentence) ? 14 : 7;
      usesPerWeek = most(usesPerWeek, Optional.of(uses));
    }
  }

  private static Optional<Integer> most(Optional<Integer> one, Optional<Integer> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(Math.max(one.get(), other.get()))
        : one.or(() -> other);
  }
}
