package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.routine.layering.adapter.KeptFinding.Acknowledged;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;

/** Lists findings and keeps what partners say of them. */
@ApplicationScoped
public class FindingService {
  private static final String SELECT =
      "SELECT subscriber, document, opened_at, cleared_at, acknowledgement FROM finding ";

  @Inject Database database;
  @Inject Documents documents;
  @Inject SubscriberStore subscribers;
  @Inject Clocks clocks;

  @Transactional
  Page<KeptFinding> list(String subscriber, boolean cleared, UUID after, int limit) {
    if (subscribers.find(subscriber).isEmpty()) {
      throw new Missing("subscriber " + subscriber);
    }
    var found =
        database.rows(
            SELECT
                + "WHERE subscriber = ? AND id > ? AND cleared_at IS "
                + (cleared ? "NOT NULL" : "NULL")
                + " ORDER BY id LIMIT ?",
            this::finding,
            subscriber,
            after,
            limit + 1);
    return Page.cut(found, limit, kept -> Cursor.at(kept.finding().id().toString()));
  }

  /** A finding that holds, and whose it is. */
  public record Held(Subscriber subscriber, FindingView finding) {}

  /** The finding, its subscriber being locked; 404 where there is none, 409 where it cleared. */
  @Transactional
  public Held held(UUID id) {
    var subscriber =
        database
            .row("SELECT subscriber FROM finding WHERE id = ?", row -> row.text("subscriber"), id)
            .flatMap(subscribers::lock)
            .orElseThrow(() -> missing(id));
    var kept = find(id);
    if (kept.clearedAt().isPresent()) {
      throw cleared();
    }
    return new Held(subscriber, kept.finding());
  }

  /** That a finding which was spoken of no longer holds. */
  public static Conflict cleared() {
    return new Conflict("finding-cleared", "The finding no longer holds.");
  }

  @Transactional
  KeptFinding acknowledge(UUID id, String reason) {
    var subscriber = held(id).subscriber();
    database.change(
        "UPDATE finding SET acknowledgement = ?::jsonb WHERE id = ?",
        documents.write(new Acknowledged(clocks.of(subscriber).instant(), reason)),
        id);
    return find(id);
  }

  private KeptFinding find(UUID id) {
    return database.row(SELECT + "WHERE id = ?", this::finding, id).orElseThrow(() -> missing(id));
  }

  private KeptFinding finding(Row row) throws SQLException {
    return new KeptFinding(
        documents.read(row.text("document"), StoredFinding.class).view(),
        row.instant("opened_at"),
        row.optionalInstant("cleared_at"),
        row.optionalText("acknowledgement").map(json -> documents.read(json, Acknowledged.class)));
  }

  private static Missing missing(UUID id) {
    return new Missing("finding " + id);
  }
}
