package dev.dewcycle.stack.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command itself, on a machine that has just the tools of every Unix and what a test puts
 * there.
 */
class DewcycleScriptTest {
  private static final List<String> TOOLS =
      List.of(
          "awk",
          "basename",
          "cat",
          "cut",
          "dirname",
          "find",
          "grep",
          "head",
          "ls",
          "mkdir",
          "rm",
          "sed",
          "sh",
          "sort",
          "tr");
  private static final List<String> BUILT =
      List.of(
          "local-stack/target/local-stack-0.1.0-SNAPSHOT.jar",
          "catalog-service/target/quarkus-app/quarkus-run.jar",
          "routine-service/target/quarkus-app/quarkus-run.jar",
          "reminder-service/target/quarkus-app/quarkus-run.jar");

  private record Run(int status, String said) {}

  @TempDir Path root;

  @BeforeEach
  void lay_out_a_built_project() throws IOException {
    Files.copy(Path.of("../dewcycle"), root.resolve("dewcycle"));
    Files.createDirectories(root.resolve("tools"));
    Files.createDirectories(root.resolve("jdks"));
    for (var tool : TOOLS) {
      Files.createSymbolicLink(root.resolve("tools").resolve(tool), find(tool));
    }
    for (var artifact : BUILT) {
      write(artifact, "");
    }
  }

  @Test
  void a_jdk_25_is_found_behind_older_ones() throws Exception {
    jdk("a-21", "21.0.4");
    jdk("b-25", "25.0.1");

    var run = run("up");

    assertThat(run.said())
        .contains("b-25 runs")
        .contains("local-stack/target/lib/* dev.dewcycle.stack.Main up");
    assertThat(run.status()).isZero();
  }

  @Test
  void without_a_jdk_25_one_sentence_says_what_to_install() throws Exception {
    jdk("a-21", "21.0.4");

    var run = run("up");

    assertThat(run.said())
        .startsWith("dewcycle: Dewcycle needs a JDK 25 or newer: install one")
        .hasLineCount(1);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void only_a_stale_build_asks_for_maven() throws Exception {
    jdk("b-25", "25.0.1");
    var source = write("catalog-service/src/main/java/Newer.java", "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    var run = run("up");

    assertThat(run.said())
        .startsWith("dewcycle: Dewcycle needs Maven 3.8.7 or newer")
        .hasLineCount(1);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void reset_clears_the_data_of_a_stopped_stack() throws Exception {
    write(".dewcycle/lock", "999999999\n");

    assertThat(run("reset").status()).isZero();
    assertThat(root.resolve(".dewcycle")).doesNotExist();
  }

  @Test
  void reset_refuses_while_the_stack_is_running() throws Exception {
    var running = new ProcessBuilder("sh", "-c", "cat; exit 0", "local-stack").start();
    write(".dewcycle/lock", running.pid() + "\n");

    var run = run("reset");

    running.destroy();
    assertThat(run.said()).startsWith("dewcycle: The stack is running (pid " + running.pid());
    assertThat(root.resolve(".dewcycle/lock")).exists();
  }

  @Test
  void an_unknown_command_or_service_is_refused() throws Exception {
    assertThat(run("fly").status()).isEqualTo(2);
    assertThat(run("dev", "shop-service").said()).contains("There is no service \"shop-service\"");
    assertThat(run("--help").status()).isZero();
  }

  private Run run(String... arguments) throws Exception {
    var command =
        new ArrayList<>(List.of(find("sh").toString(), root.resolve("dewcycle").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", root.resolve("tools").toString());
    builder.environment().put("HOME", root.toString());
    builder.environment().put("DEWCYCLE_JDKS", root.resolve("jdks").toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }

  private void jdk(String name, String version) throws IOException {
    var home = "jdks/" + name;
    write(home + "/release", "JAVA_VERSION=\"" + version + "\"\n");
    for (var tool : List.of("java", "javac")) {
      var file = write(home + "/bin/" + tool, "#!/bin/sh\necho \"" + name + " runs $*\"\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
  }

  private Path write(String name, String text) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Path find(String tool) {
    return List.of("/bin", "/usr/bin").stream()
        .map(folder -> Path.of(folder, tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("This machine has no " + tool));
  }
}
