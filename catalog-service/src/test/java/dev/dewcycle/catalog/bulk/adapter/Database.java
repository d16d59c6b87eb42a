package dev.dewcycle.catalog.bulk.adapter;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test does to the database behind the service's back. */
final class Database {
  private Database() {}

  /** A connection of one of the roles: OWNER, or APP, which sees the products of demo:test then. */
  static Connection as(String role) throws SQLException {
    var config = ConfigProvider.getConfig();
    var connection =
        DriverManager.getConnection(
            config.getValue("DEWCYCLE_DB_URL", String.class),
            config.getValue("DEWCYCLE_DB_" + role, String.class),
            config.getValue("DEWCYCLE_DB_" + role + "_PASSWORD", String.class));
    run(connection, "SET dewcycle.tenant = 'demo:test'");
    return connection;
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void as(String role, String sql) throws SQLException {
    try (var connection = as(role)) {
      run(connection, sql);
    }
  }

  static int count(String sql) throws SQLException {
    try (var connection = as("APP");
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
