package dev.dewcycle.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.stack.process.Readiness;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
  private static final List<String> SAID = new CopyOnWriteArrayList<>();
  private static final CompletableFuture<StackFailure> END = new CompletableFuture<>();

  @TempDir static Path root;
  private static StackSettings settings;
  private static LocalStack stack;

  @BeforeAll
  static void start() throws IOException {
    settings = StackSettings.forTest(StandInService.project(root), root.resolve("data"));
    stack = LocalStack.start(settings, Progress.SILENT, SAID::add, END);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @BeforeEach
  void forget_what_was_said() {
    SAID.clear();
  }

  @Test
  void a_killed_service_comes_back_and_one_line_says_so() {
    stack.kill(Service.ROUTINE);

    await().atMost(20, TimeUnit.SECONDS).until(() -> !SAID.isEmpty());
    stack.awaitReady(Service.ROUTINE);
    assertThat(SAID).containsExactly("routine-service ended with status 137; starting it again.");
    assertThat(END).isNotDone();
  }

  @Test
  void a_lent_service_stays_down_until_it_is_given_back() {
    var environment = stack.supervisor().lend(Service.CATALOG);

    assertThat(environment).containsEntry("DEWCYCLE_DB_APP", "catalog_app");
    assertThat(Readiness.of(settings.url(Service.CATALOG))).isFalse();
    stack.supervisor().takeBack(Service.CATALOG);
    stack.awaitReady(Service.CATALOG);
    assertThat(SAID).isEmpty();
  }

  @Test
  void a_second_stack_on_the_same_data_is_refused() {
    assertThatThrownBy(() -> LocalStack.start(settings))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("is running already");
  }

  @Test
  void a_taken_port_is_named_with_its_purpose(@TempDir Path elsewhere) {
    var ports = settings.ports();
    var same =
        new StackSettings(
            root, elsewhere, ports, false, settings.environment(), settings.sharedBuffers());

    assertThatThrownBy(() -> LocalStack.start(same))
        .isInstanceOf(StackFailure.class)
        .hasMessageStartingWith(
            "Port " + ports.token() + ", wanted for the token endpoint, is taken by ");
  }

  @Test
  void a_service_that_is_not_built_is_named(@TempDir Path empty) {
    assertThatThrownBy(() -> LocalStack.start(StackSettings.forTest(empty, empty.resolve("data"))))
        .isInstanceOf(StackFailure.class)
        .hasMessageStartingWith("catalog-service is not built");
  }

  @Test
  void three_deaths_end_the_start_with_a_sentence_and_leave_nothing_running(@TempDir Path data) {
    var dying = StackSettings.forTest(root, data).with("STAND_IN_DIES", "reminder_app");

    assertThatThrownBy(() -> LocalStack.start(dying))
        .isInstanceOf(StackFailure.class)
        .hasMessageStartingWith(
            "reminder-service ended with status 7, its death number 3 within 60 s");
    assertThat(Readiness.of(dying.url(Service.CATALOG))).isFalse();
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }
}
