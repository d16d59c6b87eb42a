package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.routine.layering.adapter.KeptFinding.Acknowledged;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists findings and keeps what partners say of them. */
@ApplicationScoped
public class FindingService {
  /** How long an acknowledgement with an end may last, days. */
  private static final int LONGEST = 365;

  private static final String SELECT =
      "SELECT document, opened_at, opened_by, cleared_at, cleared_by, acknowledgement FROM finding ";

  @Inject Database database;
  @Inject Documents documents;
  @Inject SubscriberStore subscribers;
  @Inject ProductStore products;
  @Inject Clocks clocks;
  @Inject HeldFindings held;

  private record Stored(
      StoredFinding finding,
      Instant openedAt,
      Cause openedBy,
      Optional<Instant> clearedAt,
      Optional<Cause> clearedBy,
      Optional<Acknowledged> acknowledged) {
    Stream<UUID> products() {
      return Stream.concat(Stream.of(openedBy), clearedBy.stream())
          .flatMap(cause -> cause.product().stream());
    }
  }

  @Transactional
  Page<KeptFinding> list(String id, boolean cleared, UUID after, int limit) {
    var subscriber = subscribers.find(id).orElseThrow(() -> new Missing("subscriber " + id));
    var found =
        database.rows(
            SELECT
                + "WHERE subscriber = ? AND id > ? AND cleared_at IS "
                + (cleared ? "NOT NULL" : "NULL")
                + " ORDER BY id LIMIT ?",
            this::stored,
            id,
            after,
            limit + 1);
    return Page.cut(
        shown(found, clocks.of(subscriber).today()),
        limit,
        kept -> Cursor.at(kept.finding().id().toString()));
  }

  /** Acknowledges a finding, at most for {@value #LONGEST} days where an end is given. */
  @Transactional
  KeptFinding acknowledge(UUID id, String reason, Optional<LocalDate> until) {
    var now = clocks.of(held.lock(id).subscriber());
    until.ifPresent(last -> refuseUnlessAhead(last, now.today()));
    database.change(
        "UPDATE finding SET acknowledgement = ?::jsonb WHERE id = ?",
        documents.write(new Acknowledged(now.instant(), reason, until)),
        id);
    return shown(List.of(find(id)), now.today()).getFirst();
  }

  private static void refuseUnlessAhead(LocalDate last, LocalDate today) {
    if (last.isBefore(today) || last.isAfter(today.plusDays(LONGEST))) {
      throw new InvalidInput(
          "#/until",
          "An acknowledgement lasts until a day from the subscriber's today, %s, to %s."
              .formatted(today, today.plusDays(LONGEST)));
    }
  }

  private Stored find(UUID id) {
    return database.row(SELECT + "WHERE id = ?", this::stored, id).orElseThrow(() -> missing(id));
  }

  private Stored stored(Row row) throws SQLException {
    return new Stored(
        documents.read(row.text("document"), StoredFinding.class),
        row.instant("opened_at"),
        documents.read(row.text("opened_by"), Cause.class),
        row.optionalInstant("cleared_at"),
        row.optionalText("cleared_by").map(json -> documents.read(json, Cause.class)),
        row.optionalText("acknowledgement").map(json -> documents.read(json, Acknowledged.class)));
  }

  private List<KeptFinding> shown(List<Stored> found, LocalDate today) {
    var named = products.all(found.stream().flatMap(Stored::products).toList());
    return found.stream()
        .map(
            one ->
                new KeptFinding(
                    one.finding().view(),
                    one.openedAt(),
                    CauseView.of(one.openedBy(), named),
                    one.clearedAt(),
                    one.clearedBy().map(cause -> CauseView.of(cause, named)),
                    one.acknowledged().filter(given -> given.holdsOn(today))))
        .toList();
  }

  private static Missing missing(UUID id) {
    return new Missing("finding " + id);
  }
}
