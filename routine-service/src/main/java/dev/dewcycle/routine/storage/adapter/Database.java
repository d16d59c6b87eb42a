package dev.dewcycle.routine.storage.adapter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain SQL in the running transaction. Row level security adds the tenant to every condition, and
 * the column's default to every new row, so no statement names it.
 */
@ApplicationScoped
public class Database {
  @Inject AgroalDataSource source;

  /** Every row the query finds, in its order. */
  public <T> List<T> rows(String sql, RowReader<T> reader, Object... arguments) {
    try (var connection = source.getConnection();
        var statement = prepared(connection, sql, arguments);
        var found = statement.executeQuery()) {
      var rows = new ArrayList<T>();
      var row = new Row(found);
      while (found.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** The first row the query finds. */
  public <T> Optional<T> row(String sql, RowReader<T> reader, Object... arguments) {
    return rows(sql, reader, arguments).stream().findFirst();
  }

  /** Whether the query finds anything. */
  public boolean any(String sql, Object... arguments) {
    return !rows(sql, _ -> true, arguments).isEmpty();
  }

  /** Runs a statement that changes rows; how many it changed. */
  public int change(String sql, Object... arguments) {
    try (var connection = source.getConnection();
        var statement = prepared(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, plain(connection, arguments[i]));
    }
    return statement;
  }

  private static Object plain(Connection connection, Object argument) throws SQLException {
    return switch (argument) {
      case Optional<?> optional -> optional.isPresent() ? plain(connection, optional.get()) : null;
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case Object[] array -> connection.createArrayOf("text", array);
      default -> argument;
    };
  }
}
