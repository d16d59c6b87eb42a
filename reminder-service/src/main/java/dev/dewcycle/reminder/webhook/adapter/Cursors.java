package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Reads the parts of a cursor that this feature's lists give out. */
final class Cursors {
  private Cursors() {}

  static UUID id(Cursor cursor, int part) {
    try {
      return UUID.fromString(cursor.key().get(part));
    } catch (IllegalArgumentException e) {
      throw refused();
    }
  }

  static Instant instant(Cursor cursor, int part) {
    try {
      var instant = Instant.parse(cursor.key().get(part));
      if (Times.areStorable(instant)) {
        return instant;
      }
    } catch (DateTimeException e) {
      throw refused();
    }
    throw refused();
  }

  private static InvalidInput refused() {
    return new InvalidInput(
        "#/query/cursor", "The cursor is not one that this list gave out: start without one.");
  }
}
