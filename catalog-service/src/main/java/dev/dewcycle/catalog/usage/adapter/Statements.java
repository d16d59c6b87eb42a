package dev.dewcycle.catalog.usage.adapter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Plain SQL in the running transaction. */
@ApplicationScoped
class Statements {
  @Inject AgroalDataSource database;

  /** Makes a value of a row. */
  interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** How many rows were changed. */
  int change(String sql, Object... arguments) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the uses could not be kept", e);
    }
  }

  /** The first row. */
  <T> Optional<T> row(String sql, Reading<T> reading, Object... arguments) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, sql, arguments);
        var row = statement.executeQuery()) {
      return row.next() ? Optional.of(reading.read(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the uses could not be read", e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < arguments.length; i++) {
      var argument = arguments[i];
      statement.setObject(
          i + 1, argument instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : argument);
    }
    return statement;
  }
}
