package dev.dewcycle.routine.use.adapter;

import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.use.ProductUse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Where a use stands in the list of uses. */
record UsePlace(LocalDate on, UUID product, String slot) {
  static final int PARTS = 3;

  /** Before the first use of a day. */
  static UsePlace before(LocalDate day) {
    return new UsePlace(day, new UUID(0, 0), "");
  }

  static UsePlace at(Cursor cursor) {
    var key = cursor.key();
    try {
      return new UsePlace(LocalDate.parse(key.get(0)), UUID.fromString(key.get(1)), key.get(2));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new InvalidInput("#/query/cursor", "The cursor is not one that this list gave out.");
    }
  }

  static Cursor cursor(ProductUse use) {
    return Cursor.at(use.on().toString(), use.product().toString(), use.slot().name());
  }
}
