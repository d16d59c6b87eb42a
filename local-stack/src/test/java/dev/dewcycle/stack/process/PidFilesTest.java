package dev.dewcycle.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {
  @TempDir Path directory;
  private Process child;

  @BeforeEach
  void start_a_child_that_waits_for_its_input() throws IOException {
    child = new ProcessBuilder("cat").start();
  }

  @AfterEach
  void end_it() {
    child.destroyForcibly();
  }

  @Test
  void what_an_earlier_run_left_is_ended() {
    new PidFiles(directory).write("catalog-service", child.toHandle());

    var ended = new PidFiles(directory).endLeftovers();

    assertThat(ended).isEqualTo(1);
    assertThat(child.isAlive()).isFalse();
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void a_pid_that_was_given_anew_is_left_alone() throws IOException {
    Files.writeString(
        directory.resolve("catalog-service.pid"), child.pid() + "\n2020-01-01T00:00:00Z\n");

    var ended = new PidFiles(directory).endLeftovers();

    assertThat(ended).isZero();
    assertThat(child.isAlive()).isTrue();
  }

  @Test
  void a_broken_file_is_cleared_away() throws IOException {
    Files.writeString(directory.resolve("catalog-service.pid"), "");

    assertThat(new PidFiles(directory).endLeftovers()).isZero();
    assertThat(directory).isEmptyDirectory();
  }
}
