package dev.dewcycle.stack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dewcycle.stack.settings.Ports;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.ServiceEnvironment;
import dev.dewcycle.stack.testing.ComposeFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeFileTest {
  private static final ComposeFile FILE = ComposeFile.read(Path.of("../docker-compose.yml"));

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_file_obeys_the_published_compose_schema() throws Exception {
    assertThat(faults(FILE.document())).isEmpty();
  }

  @Test
  void the_schema_check_bites() throws Exception {
    var broken = new TreeMap<>(FILE.document());
    broken.put("services", Map.of("catalog-service", Map.of("imagge", "a-typing-error")));

    assertThat(faults(broken)).contains("imagge");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_name_that_local_stack_sets_is_set_here_too(Service service) {
    var names =
        ServiceEnvironment.usual(Map.of()).of(service, Ports.of(Map.of()), backing()).keySet();

    assertThat(FILE.environment(service)).containsKeys(names.toArray(String[]::new));
  }

  @Test
  void only_hosts_and_ports_are_replaced_to_run_the_environment_here() {
    var here = FILE.environment().of(Service.ROUTINE, Ports.of(Map.of()), backing());

    assertThat(here)
        .containsEntry("DEWCYCLE_DB_URL", "jdbc:postgresql://127.0.0.1:5/routine")
        .containsEntry("DEWCYCLE_DB_APP", "routine_app")
        .containsEntry("DEWCYCLE_RATE_LIMIT", "500")
        .containsEntry("DEWCYCLE_KAFKA", "127.0.0.1:9")
        .containsEntry("DEWCYCLE_HOST", "127.0.0.1")
        .containsOnlyKeys(FILE.environment(Service.ROUTINE).keySet());
  }

  private static Map<String, String> backing() {
    return Map.ofEntries(
        Map.entry("DEWCYCLE_DB_URL", "jdbc:postgresql://127.0.0.1:5/anything"),
        Map.entry("DEWCYCLE_DB_OWNER", "o"),
        Map.entry("DEWCYCLE_DB_OWNER_PASSWORD", "o"),
        Map.entry("DEWCYCLE_DB_APP", "a"),
        Map.entry("DEWCYCLE_DB_APP_PASSWORD", "a"),
        Map.entry("DEWCYCLE_DB_WORKER", "w"),
        Map.entry("DEWCYCLE_DB_WORKER_PASSWORD", "w"),
        Map.entry("DEWCYCLE_KAFKA", "127.0.0.1:9"),
        Map.entry("DEWCYCLE_ISSUER", "http://localhost:1"),
        Map.entry("DEWCYCLE_JWKS", "http://localhost:1/jwks"));
  }

  private static String faults(Map<String, Object> document) throws Exception {
    try (var published = ComposeFileTest.class.getResourceAsStream("/compose/compose-spec.json")) {
      var schema = (ObjectNode) JSON.readTree(published);
      schema.remove("$id"); // a file name, no address
      return JsonSchemaFactory.getInstance(VersionFlag.V7)
          .getSchema(schema)
          .validate(JSON.valueToTree(document))
          .toString()
          .replace("[]", "");
    }
  }
}
