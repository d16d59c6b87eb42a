package dev.dewcycle.kit.event;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The right to do a piece of work alone among all replicas: a row lock. It ends with the holder's
 * transaction, and so at once when the holder dies, with no clock to wait for.
 */
public final class Lease {
  private Lease() {}

  /** Whether the lease is this transaction's now; another replica has it where not. */
  public static boolean taken(Connection connection, String name, int slice) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT 1 FROM lease WHERE tenant = '*' AND name = ? AND slice = ?"
                + " FOR UPDATE SKIP LOCKED")) {
      query.setString(1, name);
      query.setInt(2, slice);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }
}
