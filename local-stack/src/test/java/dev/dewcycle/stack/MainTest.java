package dev.dewcycle.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.stack.process.Readiness;
import dev.dewcycle.stack.settings.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  /** Shared, so that only the first start has databases to make. */
  @TempDir static Path root;

  private final Ports ports = Ports.free();
  private Process up;
  private BufferedReader output;

  @BeforeAll
  static void lay_out_the_project() throws IOException {
    StandInService.project(root);
    Files.createDirectories(root.resolve(".dewcycle"));
    Files.writeString(root.resolve(".dewcycle/demo-loaded"), "stand-ins take no demo data");
  }

  @BeforeEach
  void start() throws IOException {
    up = up();
    output = up.inputReader();
    awaitReady();
  }

  @AfterEach
  void end() throws InterruptedException {
    up.destroy();
    up.waitFor();
  }

  @Test
  void an_interrupt_stops_everything_and_keeps_the_data() throws Exception {
    interrupt(up);

    assertThat(output.readAllLines()).last().asString().startsWith("Stopped. The data stays in ");
    assertNothingRuns();
    assertThat(root.resolve(".dewcycle/postgres/PG_VERSION")).exists();
  }

  @Test
  void a_killed_supervisor_takes_its_services_along_and_the_next_start_works() throws Exception {
    up.destroyForcibly().waitFor();

    await().atMost(20, TimeUnit.SECONDS).untilAsserted(this::assertNothingRuns);
    start();
  }

  @Test
  void what_is_in_the_way_is_one_sentence_and_status_1() throws Exception {
    var second = up();

    assertThat(second.inputReader().readAllLines())
        .last()
        .asString()
        .startsWith("dewcycle: The stack is running already on ");
    assertThat(second.waitFor()).isEqualTo(1);
  }

  private void awaitReady() throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("Dewcycle is ready")) {
        return;
      }
    }
    throw new AssertionError("It ended before it was ready");
  }

  private void assertNothingRuns() {
    assertThat(Readiness.of("http://localhost:" + ports.catalog())).isFalse();
    assertThat(isOpen(ports.postgres())).isFalse();
    assertThat(isOpen(ports.kafka())).isFalse();
  }

  private static boolean isOpen(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  private Process up() throws IOException {
    var builder = new ProcessBuilder(command()).directory(root.toFile());
    environment(builder);
    return builder.redirectErrorStream(true).start();
  }

  /** A shell ignores interrupts in what it starts in the background, and a JVM then would too. */
  private static List<String> command() {
    return List.of(
        "perl",
        "-e",
        "$SIG{INT} = 'DEFAULT'; exec @ARGV",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "up");
  }

  private void environment(ProcessBuilder builder) {
    var environment = builder.environment();
    environment.put("DEWCYCLE_TOKEN_PORT", Integer.toString(ports.token()));
    environment.put("DEWCYCLE_CATALOG_PORT", Integer.toString(ports.catalog()));
    environment.put("DEWCYCLE_ROUTINE_PORT", Integer.toString(ports.routine()));
    environment.put("DEWCYCLE_REMINDER_PORT", Integer.toString(ports.reminder()));
    environment.put("DEWCYCLE_POSTGRES_PORT", Integer.toString(ports.postgres()));
    environment.put("DEWCYCLE_KAFKA_PORT", Integer.toString(ports.kafka()));
    environment.put("DEWCYCLE_KAFKA_CONTROLLER_PORT", Integer.toString(ports.controller()));
  }
}
