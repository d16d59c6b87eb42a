package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Slot;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The halves of the day that a sentence of directions names. */
final class SlotWords {
  private static final Pattern MORNING =
      Pattern.compile("\\b(?:mornings?|am|day and night|daytime)\\b|아침|오전");
  private static final Pattern NIGHT =
      Pattern.compile(
          "\\b(?:nights?|evenings?|pm|bedtime|nightly|overnight|before (?:bed|sleep\\w*))\\b"
              + "|저녁|밤|취침|자기 ?전");

  private SlotWords() {}

  static Set<Slot> slots(String sentence) {
    var slots = EnumSet.noneOf(Slot.class);
    if (MORNING.matcher(sentence).find()) {
      slots.add(Slot.AM);
    }
    if (NIGHT.matcher(sentence).find()) {
      slots.add(Slot.PM);
    }
    return slots;
  }
}
