package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.routine.storage.adapter.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The local copy of the test clocks. Their time moves forward only. */
@ApplicationScoped
public class TestClockStore {
  @Inject Database database;

  /** The time that the clock shows. */
  public Optional<Instant> shown(UUID clock) {
    return database.row(
        "SELECT shown FROM test_clock WHERE id = ?", row -> row.instant("shown"), clock);
  }

  @Transactional
  public boolean exists(UUID clock) {
    return shown(clock).isPresent();
  }

  /** The version last told, 0 for a clock that is not known. */
  public long version(UUID clock) {
    return database
        .row("SELECT version FROM test_clock WHERE id = ?", row -> row.number("version"), clock)
        .orElse(0L);
  }

  /** Keeps what was told; the copy may be ahead already, by what has fired. */
  public void follow(UUID clock, long version, Instant now) {
    database.change(
        """
        INSERT INTO test_clock (id, version, shown) VALUES (?, ?, ?)
        ON CONFLICT (tenant, id) DO UPDATE
        SET version = greatest(test_clock.version, excluded.version),
          shown = greatest(test_clock.shown, excluded.shown)
        """,
        clock,
        version,
        now);
  }

  /** Moves a clock to the instant at which something fired by it. */
  public void moveTo(UUID clock, Instant firedAt) {
    follow(clock, 0, firedAt);
  }
}
