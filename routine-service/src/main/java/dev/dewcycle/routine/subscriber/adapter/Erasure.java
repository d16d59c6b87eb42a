package dev.dewcycle.routine.subscriber.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.web.IdempotencyStore;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Forgets a subscriber: all that stays is a hash of the id and how many lives it has had. */
@ApplicationScoped
class Erasure {
  private static final List<String> TABLES =
      List.of(
          "recheck",
          "finding",
          "finding_set",
          "check_in",
          "product_block",
          "patch_test",
          "product_use",
          "phase",
          "routine_product",
          "routine",
          "owned_product",
          "owned",
          "care_dates");

  @Inject Database database;
  @Inject IdempotencyStore answers;
  @Inject Outbox outbox;

  /** How many lives of the id have ended. */
  long generationsOf(String id) {
    return database
        .row(
            "SELECT generation FROM erased_subscriber WHERE id_hash = ?",
            row -> row.number("generation"),
            hash(id))
        .orElse(0L);
  }

  void erase(Subscriber subscriber) {
    var id = subscriber.id();
    forgetAnswers("/v1/phases/", "SELECT id FROM phase WHERE subscriber = ?", id);
    forgetAnswers("/v1/findings/", "SELECT id FROM finding WHERE subscriber = ?", id);
    answers.forgetBelow("/v1/subscribers/" + id);
    TABLES.forEach(table -> database.change("DELETE FROM " + table + " WHERE subscriber = ?", id));
    database.change("DELETE FROM subscriber WHERE id = ?", id);
    database.change(
        """
        INSERT INTO erased_subscriber (id_hash, generation) VALUES (?, ?)
        ON CONFLICT (tenant, id_hash) DO UPDATE SET generation = excluded.generation
        """,
        hash(id),
        subscriber.generation());
    outbox.record(new SubscriberErased(id, subscriber.generation(), subscriber.version() + 1));
  }

  private void forgetAnswers(String path, String ids, String subscriber) {
    database
        .rows(ids, row -> row.id("id"), subscriber)
        .forEach(id -> answers.forgetBelow(path + id));
  }

  private static String hash(String id) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
