package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.routine.checkin.CheckIn;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The tenant's check-ins. They are never changed. */
@ApplicationScoped
class CheckInStore {
  /** More than one a day of the longest phase. */
  private static final int MOST = 60;

  private static final String SELECT = "SELECT document FROM check_in WHERE subscriber = ? ";

  @Inject Database database;
  @Inject Documents documents;

  void add(String subscriber, CheckIn checkIn) {
    database.change(
        "INSERT INTO check_in (id, subscriber, phase, product, document)"
            + " VALUES (?, ?, ?, ?, ?::jsonb)",
        checkIn.id(),
        subscriber,
        checkIn.phase(),
        checkIn.product(),
        documents.write(checkIn));
  }

  /** Those in a phase, the last ones first. */
  List<CheckIn> ofPhase(String subscriber, UUID phase) {
    return database.rows(
        SELECT + "AND phase = ? ORDER BY id DESC LIMIT " + MOST, this::read, subscriber, phase);
  }

  /** Those about a product outside of phases, the last ones first. */
  List<CheckIn> ofProduct(String subscriber, UUID product) {
    return database.rows(
        SELECT + "AND product = ? AND phase IS NULL ORDER BY id DESC LIMIT " + MOST,
        this::read,
        subscriber,
        product);
  }

  List<CheckIn> page(String subscriber, UUID after, int limit) {
    return database.rows(
        SELECT + "AND id > ? ORDER BY id LIMIT ?", this::read, subscriber, after, limit);
  }

  private CheckIn read(Row row) throws SQLException {
    return documents.read(row.text("document"), CheckIn.class);
  }
}
