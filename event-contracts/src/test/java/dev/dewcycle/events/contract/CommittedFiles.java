package dev.dewcycle.events.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.testing.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The generated files as they lie in the repository. With {@code -Dcontracts.write=true} a test run
 * writes them anew. A schema that breaks its committed forerunner is never written over it: to
 * break a contract on purpose, raise its version, or delete the file before the first release.
 */
final class CommittedFiles {

  static final String HOW_TO_WRITE =
      "mvn -pl event-contracts test -Dcontracts.write=true writes it anew";

  /** Surefire runs in the module's folder. */
  private static final Path MODULE = Path.of("").toAbsolutePath();

  static final Path ASYNC_API = MODULE.resolveSibling("docs").resolve("asyncapi.json");

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private CommittedFiles() {}

  static Path schema(EventType type) {
    return MODULE.resolve("src/main/resources").resolve(EventSchemas.pathOf(type));
  }

  static boolean writing() {
    return Boolean.getBoolean("contracts.write");
  }

  static String text(JsonNode tree) throws JsonProcessingException {
    return WRITER.writeValueAsString(tree) + "\n";
  }

  static JsonNode read(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  static void write(Path file, JsonNode tree) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text(tree));
  }
}
