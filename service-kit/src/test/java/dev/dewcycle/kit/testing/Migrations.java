package dev.dewcycle.kit.testing;

import dev.dewcycle.stack.testing.StackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * The migrations of a service in a schema of its own, made step by step: a test puts rows in
 * between, as they stand in a database that is in use.
 */
public final class Migrations implements AutoCloseable {
  private final String schema = "migrated_" + UUID.randomUUID().toString().replace('-', '_');
  private final String database;
  private final Map<String, String> settings;
  private final Connection owner;

  /**
   * @param database of which service
   */
  public Migrations(String database) throws SQLException {
    var stack = new StackResource();
    stack.init(Map.of("database", database));
    this.database = database;
    settings = stack.start();
    owner =
        DriverManager.getConnection(
            settings.get("DEWCYCLE_DB_URL"),
            settings.get("DEWCYCLE_DB_OWNER"),
            settings.get("DEWCYCLE_DB_OWNER_PASSWORD"));
  }

  /** Migrates up to the version, as a service does at its start. */
  public void to(String version) throws SQLException {
    Flyway.configure()
        .dataSource(
            settings.get("DEWCYCLE_DB_URL"),
            settings.get("DEWCYCLE_DB_OWNER"),
            settings.get("DEWCYCLE_DB_OWNER_PASSWORD"))
        .schemas(schema)
        .locations("classpath:db/kit", "filesystem:src/main/resources/db/migration")
        .placeholders(
            Map.of(
                "app", settings.get("DEWCYCLE_DB_APP"),
                "worker", settings.get("DEWCYCLE_DB_WORKER"),
                "search", database + "_search"))
        .target(version)
        .load()
        .migrate();
    run("SET search_path TO " + schema + ", public");
  }

  /** Runs a statement on a table as the owner, on whom row level security is not forced then. */
  public void on(String table, String sql, Object... values) throws SQLException {
    run("ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY");
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } finally {
      run("ALTER TABLE " + table + " FORCE ROW LEVEL SECURITY");
    }
  }

  /** The first column of what a query on a table finds. */
  public List<String> column(String table, String sql) throws SQLException {
    run("ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY");
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } finally {
      run("ALTER TABLE " + table + " FORCE ROW LEVEL SECURITY");
    }
  }

  @Override
  public void close() throws SQLException {
    run("DROP SCHEMA " + schema + " CASCADE");
    owner.close();
  }

  private void run(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
