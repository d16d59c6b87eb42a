package dev.dewcycle.routine.care.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.routine.storage.adapter.Columns;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was told last of each subscriber's care dates. */
@ApplicationScoped
class CareDateStore {
  @Inject Database database;
  @Inject Documents documents;

  /**
   * What was told.
   *
   * @param version 0 where nothing was ever told
   */
  record Told(long version, List<CareDate> dates) {
    static final Told NOTHING = new Told(0, List.of());
  }

  /** By subscriber; those of whom nothing was told are missing. */
  Map<String, Told> of(Collection<String> subscribers) {
    var found = new HashMap<String, Told>();
    database.rows(
        "SELECT subscriber, version, dates FROM care_dates WHERE subscriber = ANY (?)",
        row ->
            found.put(
                row.text("subscriber"),
                new Told(
                    row.number("version"),
                    documents.read(row.text("dates"), new TypeReference<List<CareDate>>() {}))),
        (Object) subscribers.toArray());
    return found;
  }

  void save(Map<String, Told> told) {
    var rows = new Columns(3);
    told.forEach(
        (subscriber, now) -> rows.add(subscriber, now.version(), documents.write(now.dates())));
    rows.change(
        database,
        """
        INSERT INTO care_dates (subscriber, version, dates)
        SELECT * FROM unnest(?::text[], ?::bigint[], ?::jsonb[])
        ON CONFLICT (tenant, subscriber) DO UPDATE
        SET version = excluded.version, dates = excluded.dates
        """);
  }
}
