package dev.dewcycle.stack.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Makes databases and roles from the script that docker-compose.yml mounts too. */
final class DatabaseScript {
  private static final String DUPLICATE_ROLE = "42710";
  private static final String DUPLICATE_DATABASE = "42P04";
  private static final Set<String> EXISTS = Set.of(DUPLICATE_ROLE, DUPLICATE_DATABASE);

  private DatabaseScript() {}

  /**
   * Runs it statement by statement; what exists already is passed over, so a broken first start
   * heals.
   */
  static void run(DataSource superuser) throws SQLException {
    try (var connection = superuser.getConnection();
        var statement = connection.createStatement()) {
      for (var sql : statements(text())) {
        try {
          statement.execute(sql);
        } catch (SQLException e) {
          if (!EXISTS.contains(e.getSQLState())) {
            throw e;
          }
        }
      }
    }
  }

  /** The statements of a script: no comments, each ended by a semicolon at the end of a line. */
  static List<String> statements(String script) {
    var code =
        script.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + b + "\n");
    return Arrays.stream(code.split(";\n", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String text() {
    try (var in = DatabaseScript.class.getResourceAsStream("/postgres/databases.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
