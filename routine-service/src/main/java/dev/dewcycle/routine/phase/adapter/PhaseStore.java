package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.phase.Phase.Cancelled;
import dev.dewcycle.routine.phase.Phase.Ended;
import dev.dewcycle.routine.phase.Phase.Planned;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.TreatmentPhases;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tenant's phases. Whoever changes one holds the lock on its subscriber. */
@ApplicationScoped
class PhaseStore implements TreatmentPhases {
  /** How long the days of a phase that is over still count for durations. */
  private static final int REMEMBERED_DAYS = 64;

  private static final String SELECT = "SELECT version, document FROM phase ";

  @Inject Database database;
  @Inject Documents documents;

  Optional<StoredPhase> find(UUID id) {
    return database.row(SELECT + "WHERE id = ?", this::phase, id);
  }

  /** All of a subscriber, the oldest first. */
  List<StoredPhase> of(String subscriber) {
    return database.rows(SELECT + "WHERE subscriber = ? ORDER BY id", this::phase, subscriber);
  }

  /** All of several subscribers, each one's oldest first. */
  List<StoredPhase> of(Collection<String> subscribers) {
    return database.rows(
        SELECT + "WHERE subscriber = ANY (?) ORDER BY id",
        this::phase,
        (Object) subscribers.toArray());
  }

  @Override
  public Map<String, List<PhaseDays>> of(Map<String, LocalDate> todays) {
    return of(todays.keySet()).stream()
        .filter(stored -> counts(stored, todays.get(stored.subscriber())))
        .collect(
            Collectors.groupingBy(
                StoredPhase::subscriber,
                Collectors.flatMapping(stored -> stored.days().stream(), Collectors.toList())));
  }

  List<StoredPhase> page(PhaseFilter filter, int limit) {
    var sql = new StringBuilder(SELECT).append("WHERE id > ?");
    var arguments = new ArrayList<Object>();
    arguments.add(filter.after());
    filter
        .conditions()
        .forEach(
            (condition, argument) -> {
              sql.append(" AND ").append(condition);
              arguments.add(argument);
            });
    arguments.add(limit);
    return database.rows(
        sql.append(" ORDER BY id LIMIT ?").toString(), this::phase, arguments.toArray());
  }

  void save(StoredPhase stored) {
    var facts = stored.phase().facts();
    database.change(
        """
        INSERT INTO phase (id, subscriber, version, state, product, slot, last_day, document)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        ON CONFLICT (tenant, id) DO UPDATE SET version = excluded.version,
          state = excluded.state, last_day = excluded.last_day, document = excluded.document
        """,
        facts.id(),
        facts.subscriber(),
        stored.version(),
        stored.phase().state(),
        facts.product(),
        facts.slot(),
        facts.dates().lastDay(),
        documents.write(PhaseDocument.of(stored)));
    database.change(
        "INSERT INTO routine_product (product, subscriber) VALUES (?, ?) ON CONFLICT DO NOTHING",
        facts.product(),
        facts.subscriber());
  }

  private static boolean counts(StoredPhase stored, LocalDate today) {
    return switch (stored.phase()) {
      // One whose day has gone by without a start is in nobody's calendar.
      case Planned planned -> !planned.facts().dates().startsOn().isBefore(today);
      case Ended ended -> !ended.endedOn().isBefore(today.minusDays(REMEMBERED_DAYS));
      case Cancelled _ -> false;
      default -> true;
    };
  }

  private StoredPhase phase(Row row) throws SQLException {
    var document = documents.read(row.text("document"), PhaseDocument.class);
    return new StoredPhase(
        document.phase(),
        row.number("version"),
        document.placed(),
        document.patchTest(),
        document.acknowledged());
  }
}
