package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Slot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads directions, English or Korean, sentence by sentence. */
final class DirectionsReader {
  /** What takes the place of what the sentence before asked for. */
  private static final Pattern LATER =
      Pattern.compile(
          "^\\s*(?:then|after (?:that|this)|afterwards?|thereafter|from then on|이후|그 후)");

  private Optional<Integer> usesPerWeek = Optional.empty();
  private Optional<Integer> courseDays = Optional.empty();
  private boolean daily;
  private final Set<Slot> slots = EnumSet.noneOf(Slot.class);

  private DirectionsReader() {}

  /** Never throws; blank directions say nothing. */
  static Directions read(String directions) {
    var reader = new DirectionsReader();
    Sentences.of(directions).forEach(reader::sentence);
    return new Directions(reader.usesPerWeek, reader.courseDays, reader.daily, reader.slots);
  }

  private void sentence(String sentence) {
    slots.addAll(SlotWords.slots(sentence));
    var seldom = UseWords.usesPerWeek(sentence);
    if (DailyWords.everyDay(sentence, seldom.isPresent())) {
      daily = true;
      courseDays = LATER.matcher(sentence).find() ? Optional.empty() : courseDays;
      usesPerWeek = most(usesPerWeek, Optional.of(DailyWords.twiceDaily(sentence) ? 14 : 7));
    }
    if (!CourseWords.getsUsedToIt(sentence)) {
      usesPerWeek = most(usesPerWeek, seldom);
    }
    courseDays = most(courseDays, CourseWords.days(sentence));
  }

  private static Optional<Integer> most(Optional<Integer> one, Optional<Integer> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(Math.max(one.get(), other.get()))
        : one.or(() -> other);
  }
}
