package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Problems;
import dev.dewcycle.reminder.ops.Selection;

/** Why an action about many reminders does not begin. */
final class BulkRefusals {
  private BulkRefusals() {}

  /** Throws where there are too many, or not as many as the caller has seen. */
  static void check(int matched, int expected, int tolerance) {
    checkSize(matched);
    if (!Selection.holds(expected, matched, tolerance)) {
      throw Problems.of(
              409,
              "count-changed",
              "%d reminders fit now, and %d were expected.".formatted(matched, expected))
          .with("matched", matched)
          .build();
    }
  }

  static void checkSize(int matched) {
    if (matched > Selection.MOST) {
      throw new InvalidInput(
          "#/where",
          "More than %d reminders fit: narrow it, by the time for one.".formatted(Selection.MOST));
    }
  }
}
