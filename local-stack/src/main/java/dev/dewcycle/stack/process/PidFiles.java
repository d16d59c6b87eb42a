package dev.dewcycle.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The children of a run on file, so that a later run can end those that a killed supervisor left.
 *
 * @param directory one file {@code NAME.pid} per child: its pid, and when it started, as pids are
 *     given anew
 */
public record PidFiles(Path directory) {
  private static final int GRACE_SECONDS = 10;

  /** Writes a child down. */
  public void write(String name, ProcessHandle process) {
    try {
      Files.createDirectories(directory);
      Files.writeString(file(name), process.pid() + "\n" + startOf(process) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets a child that has ended. */
  public void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills what an earlier run left and waits for it to be gone; returns how many there were. */
  public int endLeftovers() {
    var left = leftovers();
    left.forEach(ProcessHandle::destroyForcibly);
    left.forEach(PidFiles::awaitEnd);
    clear();
    return left.size();
  }

  private List<ProcessHandle> leftovers() {
    return files().stream().map(PidFiles::read).flatMap(Optional::stream).toList();
  }

  private static Optional<ProcessHandle> read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      if (lines.size() < 2 || !lines.get(0).matches("[0-9]+")) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(process -> startOf(process).equals(lines.get(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Process " + process.pid() + " does not end", e);
    }
  }

  private void clear() {
    for (var file : files()) {
      remove(file.getFileName().toString().replace(".pid", ""));
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".pid")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    return directory.resolve(name + ".pid");
  }
}
