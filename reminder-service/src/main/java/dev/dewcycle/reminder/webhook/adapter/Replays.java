package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.intake.adapter.AfterCommit;
import dev.dewcycle.reminder.webhook.Replay;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends again. */
@ApplicationScoped
class Replays {
  // What is in flight comes back by itself; to send it twice would help nobody.
  private static final String REPLAY =
      "UPDATE webhook_delivery SET state = 'PENDING', tries = 0, next_try_at = ?"
          + " WHERE tenant = ? AND endpoint = ?"
          + " AND NOT (state = 'PENDING' AND in_flight AND next_try_at > ?)";

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;
  @Inject Dispatcher dispatcher;
  @Inject AfterCommit afterCommit;

  /** Makes deliveries due now, with all their tries before them; how many. */
  @Transactional
  int replay(UUID endpoint, Replay replay) {
    var values = new ArrayList<Object>();
    var now = utc(clock.instant());
    values.addAll(List.of(now, tenants.get().key(), endpoint, now));
    var sql =
        switch (replay) {
          case Replay.One(var message) -> {
            values.add(message);
            yield REPLAY + " AND message = ?";
          }
          case Replay.Range(var from, var to, var state) -> {
            values.addAll(List.of(utc(from), utc(to), state.name()));
            yield REPLAY + " AND occurred_at >= ? AND occurred_at < ? AND state = ?";
          }
        };
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.size(); i++) {
        update.setObject(i + 1, values.get(i));
      }
      afterCommit.run(dispatcher::wake);
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the deliveries could not be replayed", e);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
