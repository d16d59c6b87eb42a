package dev.dewcycle.routine.routine.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.Routines;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tenant's routines, and who holds which product. */
@ApplicationScoped
public class RoutineStore implements Routines {
  @Inject Database database;
  @Inject Documents documents;

  /**
   * A routine as it is stored.
   *
   * @param version 0 where none was ever stored
   */
  record Stored(Routine routine, long version) {}

  @Override
  public Map<String, Routine> of(Collection<String> subscribers) {
    var routines = new HashMap<String, Routine>();
    database.rows(
        "SELECT subscriber, applications FROM routine WHERE subscriber = ANY (?)",
        row -> routines.put(row.text("subscriber"), read(row.text("applications"))),
        (Object) subscribers.toArray());
    return routines;
  }

  Stored find(String subscriber) {
    return database
        .row(
            "SELECT version, applications FROM routine WHERE subscriber = ?",
            row -> new Stored(read(row.text("applications")), row.number("version")),
            subscriber)
        .orElse(new Stored(Routine.EMPTY, 0));
  }

  /** Stores the routine; the caller holds the lock on the subscriber. */
  void save(String subscriber, Stored stored) {
    var applications = stored.routine().applications();
    database.change(
        """
        INSERT INTO routine (subscriber, version, applications) VALUES (?, ?, ?::jsonb)
        ON CONFLICT (tenant, subscriber) DO UPDATE
        SET version = excluded.version, applications = excluded.applications
        """,
        subscriber,
        stored.version(),
        documents.write(applications.stream().map(ApplicationView::of).toList()));
    database.change("DELETE FROM routine_product WHERE subscriber = ?", subscriber);
    database.change(
        """
        INSERT INTO routine_product (product, subscriber)
        SELECT unnest(?::uuid[]), ?
        UNION SELECT product, subscriber FROM phase
        WHERE subscriber = ? AND state IN ('PLANNED', 'ACTIVE', 'PAUSED')
        """,
        applications.stream().map(Application::product).map(Object::toString).toArray(),
        subscriber,
        subscriber);
  }

  private Routine read(String json) {
    var views = documents.read(json, new TypeReference<List<ApplicationView>>() {});
    return new Routine(views.stream().map(ApplicationView::application).toList());
  }
}
