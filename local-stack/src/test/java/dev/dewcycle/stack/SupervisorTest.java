package dev.dewcycle.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.stack.process.PidFiles;
import dev.dewcycle.stack.process.ServiceLauncher;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  @TempDir Path root;

  @Test
  void a_service_that_cannot_be_started_again_ends_the_stack_with_a_sentence() throws Exception {
    var settings = StackSettings.forTest(StandInService.project(root), root.resolve("data"));
    var pids = new PidFiles(root.resolve("run"));
    var end = new CompletableFuture<StackFailure>();
    var launcher = new ServiceLauncher(settings, _ -> Map.of(), pids);
    try (var supervisor = new Supervisor(launcher, pids, InstantSource.system(), line -> {}, end)) {
      supervisor.takeBack(Service.CATALOG);
      putAFileInPlaceOf(settings.log(Service.CATALOG.module()));

      supervisor.process(Service.CATALOG).orElseThrow().destroyForcibly();

      assertThat(end.get(20, TimeUnit.SECONDS))
          .hasMessageStartingWith("catalog-service ended and could not be started again");
    }
  }

  private static void putAFileInPlaceOf(Path log) throws IOException {
    Files.delete(log);
    Files.delete(log.getParent());
    Files.writeString(log.getParent(), "");
  }
}
