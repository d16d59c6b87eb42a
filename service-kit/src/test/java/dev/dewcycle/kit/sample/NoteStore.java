package dev.dewcycle.kit.sample;

import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.Cursor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes, each of which publishes an event when it is made. */
@ApplicationScoped
class NoteStore {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject Outbox outbox;
  @Inject Ids ids;

  @Transactional
  Note create(String text) {
    var note = new Note(ids.next(), 1, text);
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?, 1, ?)")) {
      insert.setString(1, tenants.get().key());
      insert.setObject(2, note.id());
      insert.setString(3, text);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    outbox.record(new TestClockChanged(note.id(), 1, NOON));
    if (text.equals("break")) {
      throw new IllegalStateException("after the event was recorded");
    }
    return note;
  }

  @Transactional
  Note rewrite(UUID id, String text) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE note SET text = ?, version = version + 1 WHERE id = ?")) {
      update.setString(1, text);
      update.setObject(2, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return find(id).orElseThrow();
  }

  @Transactional
  Optional<Note> find(UUID id) {
    return after(Optional.empty(), Integer.MAX_VALUE).stream()
        .filter(note -> note.id().equals(id))
        .findFirst();
  }

  /** No predicate by tenant: it is row level security that is under test. */
  @Transactional
  List<Note> after(Optional<Cursor> cursor, int limit) {
    var from = cursor.map(at -> UUID.fromString(at.key().getFirst())).orElse(new UUID(0, 0));
    var found = new ArrayList<Note>();
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT id, version, text FROM note WHERE id > ? ORDER BY id LIMIT ?")) {
      query.setObject(1, from);
      query.setInt(2, limit);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new Note(rows.getObject(1, UUID.class), rows.getLong(2), rows.getString(3)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
