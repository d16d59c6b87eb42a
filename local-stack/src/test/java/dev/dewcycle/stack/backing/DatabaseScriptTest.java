package dev.dewcycle.stack.backing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseScriptTest {
  @Test
  void comments_and_blank_lines_are_no_statements() {
    var script = "-- a; comment;\n\nCREATE ROLE a;\nGRANT x\n  TO a;\n";

    assertThat(DatabaseScript.statements(script))
        .containsExactly("CREATE ROLE a", "GRANT x\n  TO a");
  }
}
