package dev.dewcycle.routine.feedback.adapter;

import dev.dewcycle.routine.feedback.Verdict;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tenant's feedback. */
@ApplicationScoped
public class FeedbackStore {
  @Inject Database database;
  @Inject Documents documents;

  /** One case as it is exported. */
  record Line(UUID id, String json) {}

  /** What was said of a finding before; absent where nothing was. */
  Optional<UUID> of(UUID finding) {
    return database
        .row(
            "SELECT feedback FROM finding WHERE id = ?", row -> row.optionalId("feedback"), finding)
        .flatMap(id -> id);
  }

  /** Keeps a case, in the place of what was said of the finding before. */
  void keep(UUID finding, CaseDocument said) {
    database.change(
        """
        INSERT INTO finding_feedback (id, rule, verdict, document) VALUES (?, ?, ?, ?::jsonb)
        ON CONFLICT (tenant, id) DO UPDATE
        SET verdict = excluded.verdict, document = excluded.document
        """,
        said.id(),
        said.found().rule(),
        said.verdict(),
        documents.write(said));
    database.change("UPDATE finding SET feedback = ? WHERE id = ?", said.id(), finding);
  }

  /** Cases after {@code after} in the order in which they were first kept. */
  List<Line> page(Optional<Verdict> verdict, UUID after, int limit) {
    return database.rows(
        """
        SELECT id, document FROM finding_feedback
        WHERE id > ? AND (?::text IS NULL OR verdict = ?) ORDER BY id LIMIT ?
        """,
        row -> new Line(row.id("id"), row.text("document")),
        after,
        verdict,
        verdict,
        limit);
  }

  /** How often something was said of a rule's findings. */
  public Map<Verdict, Long> counts(String rule) {
    var counts = new EnumMap<Verdict, Long>(Verdict.class);
    database.rows(
        "SELECT verdict, count(*) AS said FROM finding_feedback WHERE rule = ? GROUP BY verdict",
        row -> counts.put(Verdict.valueOf(row.text("verdict")), row.number("said")),
        rule);
    return counts;
  }
}
