package dev.dewcycle.acceptance;

import dev.dewcycle.stack.LocalStack;
import dev.dewcycle.stack.settings.StackSettings;
import dev.dewcycle.stack.testing.ComposeFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged services do the main job with exactly the environment of docker-compose.yml. */
class ComposeTest {
  @TempDir Path data;

  @Test
  void the_main_job_is_done_by_the_settings_of_the_compose_file() {
    var file = ComposeFile.read(SharedStack.project().resolve("docker-compose.yml"));
    var settings = StackSettings.forTest(SharedStack.project(), data).with(file.environment());
    try (var stack = LocalStack.start(settings)) {
      new MainJob(
              new Partner(stack::url, stack.tokens(), "demo"),
              new Partner(stack::url, stack.tokens(), "other"))
          .play();
    }
  }
}
