package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where findings that hold are read. */
@ApplicationScoped
public class FindingStore {
  @Inject Database database;
  @Inject Documents documents;

  /** The next date on which the last answer can differ by time alone. */
  Optional<LocalDate> validUntil(String subscriber) {
    return database
        .row(
            "SELECT valid_until FROM finding_set WHERE subscriber = ?",
            row -> row.optionalDate("valid_until"),
            subscriber)
        .flatMap(until -> until);
  }

  /** Those that hold, by subscriber and id; nothing of subscribers of whom none does. */
  Map<String, Map<UUID, StoredFinding>> open(Collection<String> subscribers) {
    var open = new HashMap<String, Map<UUID, StoredFinding>>();
    database.rows(
        "SELECT subscriber, document FROM finding WHERE subscriber = ANY (?) AND cleared_at IS NULL",
        row -> {
          var finding = documents.read(row.text("document"), StoredFinding.class);
          return open.computeIfAbsent(row.text("subscriber"), _ -> new HashMap<>())
              .put(finding.id(), finding);
        },
        (Object) subscribers.toArray());
    return open;
  }

  /** Those that hold, the gravest first. */
  public List<FindingView> openViews(String subscriber) {
    return open(List.of(subscriber)).getOrDefault(subscriber, Map.of()).values().stream()
        .map(StoredFinding::view)
        .sorted(
            Comparator.comparing(FindingView::severity)
                .thenComparing(FindingView::rule)
                .thenComparing(FindingView::id))
        .toList();
  }
}
