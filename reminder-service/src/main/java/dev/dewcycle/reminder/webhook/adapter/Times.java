package dev.dewcycle.reminder.webhook.adapter;

import java.time.Instant;

/** Which instants a column can hold, with room to reckon. */
final class Times {
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private Times() {}

  static boolean areStorable(Instant instant) {
    return !instant.isBefore(Instant.EPOCH) && instant.isBefore(LATEST);
  }

  /** Reads one that is storable. */
  static Instant read(String text) {
    var instant = Instant.parse(text);
    if (!areStorable(instant)) {
      throw new IllegalArgumentException("An instant of the years 1970 to 9998 is expected.");
    }
    return instant;
  }
}
