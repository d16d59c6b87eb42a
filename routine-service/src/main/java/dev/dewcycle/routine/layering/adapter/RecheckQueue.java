package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.routine.layering.adapter.RecheckClaims.Claim;
import dev.dewcycle.routine.storage.adapter.Columns;
import dev.dewcycle.routine.storage.adapter.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Subscribers to be checked again, seen by their tenant. */
@ApplicationScoped
class RecheckQueue {
  static final String TIME_PASSED = "TIME_PASSED";
  private static final int LATER = 7;

  @Inject Database database;

  /**
   * Lets the transaction's statements be planned for what the tables hold now: a plan that was made
   * while nobody was in line reads all of it once thousands are.
   */
  void planAnew() {
    database.change("SET LOCAL plan_cache_mode = force_custom_plan");
  }

  /**
   * Lets time alone bring the next checks; or never, where it changes nothing or a test clock
   * brings them.
   */
  void schedule(List<Checked> checked) {
    var later = new Columns(2);
    var never = new Columns(1);
    for (var one : checked) {
      one.dueAgain()
          .ifPresentOrElse(
              due -> later.add(one.asked().id(), due), () -> never.add(one.asked().id()));
    }
    later.change(
        database,
        """
        INSERT INTO recheck (subscriber, cause, priority, due_at)
        SELECT subscriber, '%s', %d, due_at
        FROM unnest(?::text[], ?::timestamptz[]) AS now (subscriber, due_at)
        ON CONFLICT (tenant, subscriber, cause) DO UPDATE
        SET due_at = excluded.due_at, stamp = excluded.stamp
        WHERE recheck.due_at <> excluded.due_at
        """
            .formatted(TIME_PASSED, LATER));
    never.change(
        database,
        "DELETE FROM recheck WHERE cause = '%s' AND subscriber = ANY (?)".formatted(TIME_PASSED));
  }

  /** Those of the subscribers who are due by then for another reason than new rules. */
  Set<String> dueForMore(Collection<String> subscribers, Instant by) {
    return Set.copyOf(
        database.rows(
            """
            SELECT DISTINCT subscriber FROM recheck
            WHERE subscriber = ANY (?) AND cause <> ? AND due_at <= ?
            """,
            row -> row.text("subscriber"),
            subscribers.toArray(),
            CauseKind.RULE_BOOK_CHANGED,
            by));
  }

  /**
   * Takes off what was worked off, unless it was asked for again meanwhile. A row that somebody
   * asks for in this moment is left alone instead of waited for: whoever puts thousands in line
   * waits for these rows in an order of its own.
   */
  void done(List<Claim> claims) {
    var rows = new Columns(3);
    claims.forEach(claim -> rows.add(claim.subscriber(), claim.cause(), claim.stamp()));
    rows.change(
        database,
        """
        DELETE FROM recheck WHERE ctid = ANY (ARRAY (
          SELECT recheck.ctid FROM recheck
          JOIN unnest(?::text[], ?::text[], ?::uuid[]) AS done (subscriber, cause, stamp)
            USING (subscriber, cause, stamp)
          FOR UPDATE OF recheck SKIP LOCKED))
        """);
  }
}
