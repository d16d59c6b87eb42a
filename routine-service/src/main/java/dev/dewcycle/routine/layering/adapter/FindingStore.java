package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Each subscriber's findings: those that hold, and those that no longer do. */
@ApplicationScoped
public class FindingStore {
  @Inject Database database;
  @Inject Documents documents;

  /** The set of findings that hold, as the last check left it. */
  record FindingSet(long version, Optional<LocalDate> validUntil) {}

  Optional<FindingSet> set(String subscriber) {
    return database.row(
        "SELECT version, valid_until FROM finding_set WHERE subscriber = ?",
        row -> new FindingSet(row.number("version"), row.optionalDate("valid_until")),
        subscriber);
  }

  /** Raises the version of the set. */
  FindingSet renew(String subscriber, Instant asOf, Optional<LocalDate> validUntil) {
    var version = set(subscriber).map(FindingSet::version).orElse(0L) + 1;
    database.change(
        """
        INSERT INTO finding_set (subscriber, version, as_of, valid_until) VALUES (?, ?, ?, ?)
        ON CONFLICT (tenant, subscriber) DO UPDATE SET version = excluded.version,
          as_of = excluded.as_of, valid_until = excluded.valid_until
        """,
        subscriber,
        version,
        asOf,
        validUntil);
    return new FindingSet(version, validUntil);
  }

  /** Those that hold, by id. */
  Map<UUID, StoredFinding> open(String subscriber) {
    var open = new HashMap<UUID, StoredFinding>();
    database
        .rows(
            "SELECT document FROM finding WHERE subscriber = ? AND cleared_at IS NULL",
            row -> documents.read(row.text("document"), StoredFinding.class),
            subscriber)
        .forEach(finding -> open.put(finding.id(), finding));
    return open;
  }

  /** Those that hold, the gravest first. */
  public List<FindingView> openViews(String subscriber) {
    return open(subscriber).values().stream()
        .map(StoredFinding::view)
        .sorted(
            Comparator.comparing(FindingView::severity)
                .thenComparing(FindingView::rule)
                .thenComparing(FindingView::id))
        .toList();
  }

  /** Keeps a finding that was not in the set; one that held long ago is open again. */
  void open(String subscriber, StoredFinding finding, Instant at, Cause cause) {
    database.change(
        """
        INSERT INTO finding (id, subscriber, document, opened_at, opened_by)
        VALUES (?, ?, ?::jsonb, ?, ?::jsonb)
        ON CONFLICT (tenant, id) DO UPDATE SET document = excluded.document,
          opened_at = excluded.opened_at, opened_by = excluded.opened_by,
          cleared_at = NULL, cleared_by = NULL, acknowledgement = NULL
        """,
        finding.id(),
        subscriber,
        documents.write(finding),
        at,
        documents.write(cause));
  }

  /** Keeps what a check says of a finding that still holds. */
  void renew(StoredFinding finding, boolean acknowledgementHolds) {
    database.change(
        """
        UPDATE finding SET document = ?::jsonb,
          acknowledgement = CASE WHEN ? THEN acknowledgement END
        WHERE id = ?
        """,
        documents.write(finding),
        acknowledgementHolds,
        finding.id());
  }

  void clear(List<UUID> findings, Instant at, Cause cause) {
    findings.forEach(
        id ->
            database.change(
                "UPDATE finding SET cleared_at = ?, cleared_by = ?::jsonb WHERE id = ?",
                at,
                documents.write(cause),
                id));
  }
}
