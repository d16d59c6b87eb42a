package dev.dewcycle.routine.use.adapter;

import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.routine.use.ProductUse;
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
    return new UsePlace(
        cursor.read(0, LocalDate::parse), cursor.read(1, UUID::fromString), cursor.key().get(2));
  }

  static Cursor cursor(ProductUse use) {
    return Cursor.at(use.on().toString(), use.product().toString(), use.slot().name());
  }
}
