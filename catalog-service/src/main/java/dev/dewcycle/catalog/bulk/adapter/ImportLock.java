package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps imports of one tenant out of each other's way. */
@ApplicationScoped
class ImportLock {
  @Inject AgroalDataSource database;

  @Inject
  @DataSource("worker")
  AgroalDataSource worker;

  @Inject CurrentTenant tenants;

  /**
   * Waits until no other import of the tenant is just keeping a batch, and holds the others up
   * until the transaction ends: two that name the same new product must not both enter it.
   */
  void awaitTurn() {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))")) {
      query.setString(1, tenants.get().key());
      query.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the import's turn could not be awaited", e);
    }
  }

  /**
   * Takes an Idempotency-Key for as long as an import runs; empty where one runs already. A session
   * holds it, not a transaction, which would keep PostgreSQL from tidying for as long; it is free
   * at once when the service dies.
   */
  Optional<Held> hold(String key) {
    var name = tenants.get().key() + "/" + key;
    try {
      var connection = worker.getConnection();
      if (call(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 2))", name)) {
        return Optional.of(() -> release(connection, name));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be locked", e);
    }
  }

  /** A key that is held. */
  @FunctionalInterface
  interface Held extends AutoCloseable {
    @Override
    void close();
  }

  private static void release(Connection connection, String name) {
    try (connection) {
      call(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 2))", name);
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be released", e);
    }
  }

  private static boolean call(Connection connection, String sql, String name) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
