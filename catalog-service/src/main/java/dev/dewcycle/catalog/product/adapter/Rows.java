package dev.dewcycle.catalog.product.adapter;

import io.agroal.api.AgroalDataSource;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a query and reads its rows. */
public final class Rows {
  /** Sets the values of a query. */
  public interface Binding {
    void bind(PreparedStatement query) throws SQLException;
  }

  /** Reads one row. */
  public interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Rows() {}

  /** The rows that a query finds once its values are set. */
  public static <T> List<T> of(
      AgroalDataSource database, String sql, Binding binding, Reading<T> reading) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      binding.bind(query);
      var found = new ArrayList<T>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(reading.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the products could not be read", e);
    }
  }
}
