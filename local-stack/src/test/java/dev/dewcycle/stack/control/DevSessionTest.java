package dev.dewcycle.stack.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevSessionTest {
  private static final List<String> CHECKS_ITS_ENVIRONMENT =
      List.of("sh", "-c", "[ \"$DEWCYCLE_PORT\" = 8081 ] && [ -z \"${OTHER:-}\" ]");

  @TempDir Path root;
  private final List<String> loans = new CopyOnWriteArrayList<>();

  @Test
  void the_command_runs_with_the_environment_of_the_service_and_gives_it_back() {
    int status = ControlServer.whileOpen(root, new RecordedLending(), this::develop);

    assertThat(status).isZero();
    await().untilAsserted(() -> assertThat(loans).containsExactly("lend CATALOG", "back CATALOG"));
  }

  @Test
  void without_a_running_stack_one_sentence_says_what_to_do() {
    assertThatThrownBy(this::develop)
        .isInstanceOf(StackFailure.class)
        .hasMessage("The stack is not running; start it with ./dewcycle up first.");
  }

  @Test
  void who_does_not_know_the_secret_borrows_nothing() {
    var answer = ControlServer.whileOpen(root, new RecordedLending(), this::askAsAStranger);

    assertThat(answer).isEmpty();
    assertThat(loans).isEmpty();
  }

  private int develop() {
    var settings = StackSettings.forTest(root, root);
    return DevSession.run(settings, Service.CATALOG, CHECKS_ITS_ENVIRONMENT);
  }

  private byte[] askAsAStranger() {
    var port = ControlFile.read(root).port();
    try (var stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
      stranger.getOutputStream().write("guess\nCATALOG\n".getBytes(StandardCharsets.UTF_8));
      return stranger.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class RecordedLending implements Lending {
    @Override
    public Map<String, String> lend(Service service) {
      loans.add("lend " + service);
      return Map.of("DEWCYCLE_PORT", "8081", "OTHER", "not for the command");
    }

    @Override
    public void takeBack(Service service) {
      loans.add("back " + service);
    }
  }
}
