package dev.dewcycle.acceptance;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static dev.dewcycle.stack.settings.Service.REMINDER;
import static dev.dewcycle.stack.settings.Service.ROUTINE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the README shows is what a newcomer gets. */
class ReadmeTest {
  private static final String SEPARATOR = "-- next --";

  @Test
  void every_command_of_the_walk_through_prints_what_is_shown() throws Exception {
    var readme = Files.readString(SharedStack.project().resolve("README.md"));
    var walkthrough = Walkthrough.of(readme);
    assertThat(walkthrough.steps()).hasSizeGreaterThanOrEqualTo(8);

    var printed = run(hereInsteadOfThere(walkthrough.script(SEPARATOR)));

    for (var i = 0; i < walkthrough.steps().size(); i++) {
      var step = walkthrough.steps().get(i);
      assertThat(step.agreesWith(printed.get(i)))
          .as("%s%nprinted %s%ninstead of %s", step.command(), printed.get(i), step.shown())
          .isTrue();
    }
  }

  @Test
  void what_is_shown_is_compared() {
    var step = new Walkthrough.Step("echo", List.of("{\"state\":\"READY\",…}"));

    assertThat(step.agreesWith(List.of("{\"state\":\"READY\",\"id\":1}"))).isTrue();
    assertThat(step.agreesWith(List.of("{\"state\":\"ADVANCING\",\"id\":1}"))).isFalse();
    assertThat(step.agreesWith(List.of())).isFalse();
  }

  /** The stack of the tests listens on other ports than the README's. */
  private static String hereInsteadOfThere(String script) {
    var stack = SharedStack.get();
    return script
        .replace("http://localhost:8080/token", stack.tokens().toString())
        .replace("http://localhost:8081", stack.url(CATALOG).toString())
        .replace("http://localhost:8082", stack.url(ROUTINE).toString())
        .replace("http://localhost:8083", stack.url(REMINDER).toString());
  }

  private static List<List<String>> run(String script) throws IOException, InterruptedException {
    var bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
    bash.getOutputStream().close();
    var all = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(bash.exitValue()).as(all).isZero();
    var steps = new ArrayList<List<String>>();
    steps.add(new ArrayList<>());
    all.lines()
        .forEach(
            line -> {
              if (line.equals(SEPARATOR)) {
                steps.add(new ArrayList<>());
              } else {
                steps.getLast().add(line);
              }
            });
    return steps;
  }
}
