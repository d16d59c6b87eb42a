package dev.dewcycle.catalog.ingredient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of names is made from the official export by a command, and by nothing else. */
class InciNamesTest {
  private static final String VARIABLE = "DEWCYCLE_COSING";

  @Test
  void the_packaged_table_is_what_the_command_makes_of_the_official_export() throws IOException {
    var export = System.getenv(VARIABLE);
    assumeThat(export)
        .as("set " + VARIABLE + " to the CosIng export as CSV to run this test")
        .isNotNull();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    var made = new ProcessBuilder(java, "tools/InciNames.java", export).start();

    try (var packaged = Dictionary.class.getResourceAsStream("inci-names.tsv");
        var output = made.getInputStream()) {
      assertThat(new String(output.readAllBytes(), UTF_8))
          .isEqualTo(new String(packaged.readAllBytes(), UTF_8));
    }
  }
}
