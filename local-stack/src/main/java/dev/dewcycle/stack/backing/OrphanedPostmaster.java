package dev.dewcycle.stack.backing;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived its supervisor (a kill -9) and still holds the data directory. */
record OrphanedPostmaster(ProcessHandle process) {

  /**
   * The process named in {@code postmaster.pid}, if it lives and is a PostgreSQL: a pid may have
   * been given anew.
   */
  static Optional<OrphanedPostmaster> of(Path dataDirectory) throws IOException {
    var file = dataDirectory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Files.readAllLines(file).stream()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.matches("[0-9]+"))
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
        .filter(process -> process.info().command().orElse("").endsWith("postgres"))
        .map(OrphanedPostmaster::new);
  }

  /**
   * Ends it the fast way (clients are cut off, data is written), by force only if that takes over
   * 20 seconds.
   */
  void stop() {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      process.onExit().get(20, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (IOException | ExecutionException e) {
      throw new StackFailure(
          "The PostgreSQL of an earlier run (pid " + process.pid() + ") cannot be stopped.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
