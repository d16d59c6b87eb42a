package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.catalog.bulk.Progress;
import dev.dewcycle.catalog.bulk.Tally;
import dev.dewcycle.catalog.bulk.Trail;
import dev.dewcycle.kit.event.Kept;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** How far each import with a key has come, in the current tenant. */
@ApplicationScoped
class ProgressStore {
  private static final String SAVE =
      """
      INSERT INTO product_import (tenant, key, format, lines, fingerprint, created, updated, unchanged, rejected,
                                  unknown_columns, done, stored_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (tenant, key) DO UPDATE SET
        lines = EXCLUDED.lines, fingerprint = EXCLUDED.fingerprint, created = EXCLUDED.created,
        updated = EXCLUDED.updated, unchanged = EXCLUDED.unchanged, rejected = EXCLUDED.rejected,
        unknown_columns = EXCLUDED.unknown_columns, done = EXCLUDED.done, stored_at = EXCLUDED.stored_at
      """;

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;

  /** An import as it was left. */
  record Left(ImportBody.Format format, Progress progress) {}

  @Produces
  @Dependent
  Kept keptForADay() {
    return new Kept("DELETE FROM product_import WHERE stored_at < ?", Duration.ofHours(24));
  }

  Optional<Left> find(String key) {
    return QuarkusTransaction.requiringNew().call(() -> read(key));
  }

  /** Keeps how far it is, in the current transaction. */
  void save(String key, ImportBody.Format format, Progress progress) {
    try (var connection = database.getConnection();
        var save = connection.prepareStatement(SAVE)) {
      save.setString(1, tenants.get().key());
      save.setString(2, key);
      save.setString(3, format.name());
      save.setLong(4, progress.trail().lines());
      save.setLong(5, progress.trail().fingerprint());
      save.setLong(6, progress.tally().created());
      save.setLong(7, progress.tally().updated());
      save.setLong(8, progress.tally().unchanged());
      save.setLong(9, progress.tally().rejected());
      save.setArray(10, connection.createArrayOf("text", progress.unknownColumns().toArray()));
      save.setBoolean(11, progress.done());
      save.setObject(12, clock.instant().atOffset(ZoneOffset.UTC));
      save.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the progress could not be kept", e);
    }
  }

  private Optional<Left> read(String key) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT * FROM product_import WHERE tenant = ? AND key = ?")) {
      query.setString(1, tenants.get().key());
      query.setString(2, key);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(left(row)) : Optional.empty();
      }
    }
  }

  private static Left left(ResultSet row) throws SQLException {
    return new Left(
        ImportBody.Format.valueOf(row.getString("format")),
        new Progress(
            new Trail(row.getLong("lines"), row.getLong("fingerprint")),
            new Tally(
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                row.getLong("rejected")),
            Set.of((String[]) row.getArray("unknown_columns").getArray()),
            row.getBoolean("done")));
  }
}
