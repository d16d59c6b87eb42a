package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.storage.adapter.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Subscribers to be checked again, seen by their tenant. */
@ApplicationScoped
class RecheckQueue {
  static final String TIME_PASSED = "TIME_PASSED";
  private static final int LATER = 7;

  @Inject Database database;

  /** Lets time alone bring the next check. */
  void at(String subscriber, Instant due) {
    database.change(
        """
        INSERT INTO recheck (subscriber, cause, priority, due_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (tenant, subscriber, cause) DO UPDATE
        SET due_at = excluded.due_at, stamp = excluded.stamp
        """,
        subscriber,
        TIME_PASSED,
        LATER,
        due);
  }

  /** Time alone changes nothing, or a test clock rules and brings the check by itself. */
  void never(String subscriber) {
    database.change(
        "DELETE FROM recheck WHERE subscriber = ? AND cause = ?", subscriber, TIME_PASSED);
  }

  /** Takes off what was worked off, unless it was asked for again meanwhile. */
  void done(String subscriber, String cause, UUID stamp) {
    database.change(
        "DELETE FROM recheck WHERE subscriber = ? AND cause = ? AND stamp = ?",
        subscriber,
        cause,
        stamp);
  }
}
