package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.storage.adapter.Columns;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes what checks change in findings: one statement for each kind of change. */
@ApplicationScoped
class FindingWriter {
  /** One that held long ago is open again. */
  private static final String OPEN =
      """
      INSERT INTO finding (id, subscriber, document, opened_at, opened_by)
      SELECT * FROM unnest(?::uuid[], ?::text[], ?::jsonb[], ?::timestamptz[], ?::jsonb[])
      ON CONFLICT (tenant, id) DO UPDATE SET document = excluded.document,
        opened_at = excluded.opened_at, opened_by = excluded.opened_by,
        cleared_at = NULL, cleared_by = NULL, acknowledgement = NULL
      """;

  private static final String RENEW =
      """
      UPDATE finding SET document = now.document,
        acknowledgement = CASE WHEN now.lapsed THEN NULL ELSE acknowledgement END
      FROM unnest(?::uuid[], ?::jsonb[], ?::boolean[]) AS now (id, document, lapsed)
      WHERE finding.id = now.id
      """;

  private static final String CLEAR =
      """
      UPDATE finding SET cleared_at = now.cleared_at, cleared_by = now.cleared_by
      FROM unnest(?::uuid[], ?::timestamptz[], ?::jsonb[]) AS now (id, cleared_at, cleared_by)
      WHERE finding.id = now.id
      """;

  private static final String RAISE =
      """
      INSERT INTO finding_set (subscriber, version, as_of, valid_until, book, settings)
      SELECT subscriber, 1, as_of, valid_until, book, settings
      FROM unnest(?::text[], ?::timestamptz[], ?::date[], ?::text[], ?::bigint[])
        AS now (subscriber, as_of, valid_until, book, settings)
      ON CONFLICT (tenant, subscriber) DO UPDATE SET version = finding_set.version + 1,
        as_of = excluded.as_of, valid_until = excluded.valid_until,
        book = excluded.book, settings = excluded.settings
      RETURNING subscriber, version
      """;

  @Inject Database database;
  @Inject Documents documents;
  @Inject RuleBooks books;

  /** The versions that the sets have by it. */
  Map<String, Long> write(List<Checked> checked) {
    open(checked);
    renew(checked);
    clear(checked);
    return raise(checked);
  }

  private void open(List<Checked> checked) {
    var rows = new Columns(5);
    each(
        checked,
        FindingChanges::opened,
        (one, finding) ->
            rows.add(
                finding.id(),
                one.asked().id(),
                documents.write(finding),
                one.asked().now().instant(),
                documents.write(one.asked().cause())));
    rows.change(database, OPEN);
  }

  /** What a check says of those that still hold, where that is something else than before. */
  private void renew(List<Checked> checked) {
    var rows = new Columns(3);
    each(
        checked,
        FindingChanges::renewed,
        (one, finding) ->
            rows.add(
                finding.id(), documents.write(finding), one.changes().changed().contains(finding)));
    rows.change(database, RENEW);
  }

  private void clear(List<Checked> checked) {
    var rows = new Columns(3);
    each(
        checked,
        FindingChanges::cleared,
        (one, finding) ->
            rows.add(
                finding.id(), one.asked().now().instant(), documents.write(one.asked().cause())));
    rows.change(database, CLEAR);
  }

  private Map<String, Long> raise(List<Checked> checked) {
    var rules = books.inForce();
    var rows = new Columns(5);
    checked.forEach(
        one ->
            rows.add(
                one.asked().id(),
                one.asked().now().instant(),
                one.outcome().validUntil(),
                rules.book(),
                rules.settings()));
    var versions = new HashMap<String, Long>();
    database.rows(
        RAISE,
        row -> versions.put(row.text("subscriber"), row.number("version")),
        rows.arguments());
    return versions;
  }

  private static void each(
      List<Checked> checked,
      Function<FindingChanges, List<StoredFinding>> which,
      BiConsumer<Checked, StoredFinding> work) {
    checked.forEach(
        one -> which.apply(one.changes()).forEach(finding -> work.accept(one, finding)));
  }
}
