package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's subscribers. */
@ApplicationScoped
public class SubscriberStore {
  private static final String SELECT = "SELECT id, generation, version, profile FROM subscriber ";

  @Inject Database database;
  @Inject Documents documents;

  public Optional<Subscriber> find(String id) {
    return database.row(SELECT + "WHERE id = ?", this::subscriber, id);
  }

  /** Those of the ids that are known. */
  public List<Subscriber> all(Collection<String> ids) {
    return database.rows(
        SELECT + "WHERE id = ANY (?)", this::subscriber, (Object) ids.toArray(String[]::new));
  }

  /**
   * The subscriber, locked to the end of the transaction. Every change to a subscriber's routine,
   * phases or findings comes through here first, so that what must hold of all of them together
   * holds under parallel writes.
   */
  public Optional<Subscriber> lock(String id) {
    return database.row(SELECT + "WHERE id = ? FOR UPDATE", this::subscriber, id);
  }

  /**
   * Those of the subscribers whom nobody else has locked, locked; the others are skipped, so that
   * whoever works on many waits for nobody.
   */
  public List<Subscriber> lockFree(Collection<String> ids) {
    return database.rows(
        SELECT + "WHERE id = ANY (?) ORDER BY id FOR UPDATE SKIP LOCKED",
        this::subscriber,
        (Object) ids.toArray());
  }

  /** The subscribers whose ids come after {@code after}, in order. */
  public List<Subscriber> page(String after, int limit) {
    return database.rows(
        SELECT + "WHERE id > ? ORDER BY id LIMIT ?", this::subscriber, after, limit);
  }

  /**
   * Subscribers in an order that is scattered and always the same.
   *
   * @param after the last one so far; absent for the first ones
   */
  public List<Subscriber> scattered(Optional<String> after, int limit) {
    return after
        .map(
            id ->
                database.rows(
                    SELECT
                        + "WHERE (place, id) > (hashtextextended(?, 0), ?)"
                        + " ORDER BY place, id LIMIT ?",
                    this::subscriber,
                    id,
                    id,
                    limit))
        .orElseGet(
            () -> database.rows(SELECT + "ORDER BY place, id LIMIT ?", this::subscriber, limit));
  }

  public long count() {
    return database
        .row("SELECT count(*) AS known FROM subscriber", row -> row.number("known"))
        .orElse(0L);
  }

  /** Those bound to a test clock, locked, in one order so that no two lock crosswise. */
  public List<Subscriber> lockBoundTo(UUID clock) {
    return database.rows(
        SELECT + "WHERE clock = ? ORDER BY id FOR UPDATE", this::subscriber, clock);
  }

  long countBoundTo(UUID clock) {
    return database
        .row(
            "SELECT count(*) AS bound FROM subscriber WHERE clock = ?",
            row -> row.number("bound"),
            clock)
        .orElse(0L);
  }

  /** Whether the subscriber is new and now stored; a parallel registration may have come first. */
  boolean insert(Subscriber subscriber) {
    var profile = subscriber.profile();
    return database.change(
            """
            INSERT INTO subscriber (id, generation, version, zone, clock, profile)
            VALUES (?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING
            """,
            subscriber.id(),
            subscriber.generation(),
            subscriber.version(),
            profile.zone().getId(),
            profile.testClock(),
            documents.write(profile))
        == 1;
  }

  void update(Subscriber subscriber) {
    var profile = subscriber.profile();
    database.change(
        "UPDATE subscriber SET version = ?, zone = ?, clock = ?, profile = ?::jsonb WHERE id = ?",
        subscriber.version(),
        profile.zone().getId(),
        profile.testClock(),
        documents.write(profile),
        subscriber.id());
  }

  private Subscriber subscriber(Row row) throws SQLException {
    return new Subscriber(
        row.text("id"),
        row.number("generation"),
        row.number("version"),
        documents.read(row.text("profile"), Profile.class));
  }
}
