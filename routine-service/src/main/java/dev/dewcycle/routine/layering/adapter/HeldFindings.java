package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Findings that hold, for whoever has something to say of one. */
@ApplicationScoped
public class HeldFindings {
  @Inject Database database;
  @Inject Documents documents;
  @Inject SubscriberStore subscribers;

  /** A finding that holds, and whose it is. */
  public record Held(Subscriber subscriber, FindingView finding) {}

  /** The finding, its subscriber being locked; 404 where there is none, 409 where it cleared. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Held lock(UUID id) {
    var subscriber =
        database
            .row("SELECT subscriber FROM finding WHERE id = ?", row -> row.text("subscriber"), id)
            .flatMap(subscribers::lock)
            .orElseThrow(() -> new Missing("finding " + id));
    return database
        .row(
            "SELECT document FROM finding WHERE id = ? AND cleared_at IS NULL",
            row -> documents.read(row.text("document"), StoredFinding.class),
            id)
        .map(finding -> new Held(subscriber, finding.view()))
        .orElseThrow(HeldFindings::cleared);
  }

  /** That a finding which was spoken of no longer holds. */
  public static Conflict cleared() {
    return new Conflict("finding-cleared", "The finding no longer holds.");
  }
}
