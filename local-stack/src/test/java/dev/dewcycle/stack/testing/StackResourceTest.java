package dev.dewcycle.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackResourceTest {
  @Test
  void each_service_gets_its_own_database_from_the_same_server() throws Exception {
    var catalog = settings("catalog");
    var routine = settings("routine");

    assertThat(catalog.get("DEWCYCLE_KAFKA")).isEqualTo(routine.get("DEWCYCLE_KAFKA"));
    assertThat(databaseOf(catalog)).isEqualTo("catalog as catalog_app");
    assertThat(databaseOf(routine)).isEqualTo("routine as routine_app");
  }

  private static Map<String, String> settings(String database) {
    var resource = new StackResource();
    resource.init(Map.of("database", database));
    return resource.start();
  }

  private static String databaseOf(Map<String, String> settings) throws Exception {
    try (var connection =
            DriverManager.getConnection(
                settings.get("DEWCYCLE_DB_URL"),
                settings.get("DEWCYCLE_DB_APP"),
                settings.get("DEWCYCLE_DB_APP_PASSWORD"));
        var statement = connection.createStatement();
        var answer =
            statement.executeQuery("SELECT current_database() || ' as ' || current_user")) {
      answer.next();
      return answer.getString(1);
    }
  }
}
