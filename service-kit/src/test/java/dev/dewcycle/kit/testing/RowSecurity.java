package dev.dewcycle.kit.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Asks PostgreSQL whether every table of the service is protected as it has to be. */
public final class RowSecurity {
  private static final String UNPROTECTED =
      """
      SELECT c.relname
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
       WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
         AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                  AND coalesce(a.attname, '') = 'tenant')
       ORDER BY 1
      """;

  private RowSecurity() {}

  /** Tables without forced row level security, or whose primary key does not start by tenant. */
  public static List<String> unprotectedTables() throws SQLException {
    var config = ConfigProvider.getConfig();
    try (var connection =
            DriverManager.getConnection(
                config.getValue("DEWCYCLE_DB_URL", String.class),
                config.getValue("DEWCYCLE_DB_OWNER", String.class),
                config.getValue("DEWCYCLE_DB_OWNER_PASSWORD", String.class));
        var tables = connection.createStatement().executeQuery(UNPROTECTED)) {
      var names = new ArrayList<String>();
      while (tables.next()) {
        names.add(tables.getString(1));
      }
      return names;
    }
  }
}
