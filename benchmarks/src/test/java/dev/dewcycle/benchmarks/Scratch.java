package dev.dewcycle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where benchmarks keep their data: {@code ./dewcycle bench} clears it away afterwards. */
final class Scratch {
  private Scratch() {}

  static Path folder() throws IOException {
    var all = Path.of(System.getProperty("scratch", System.getProperty("java.io.tmpdir")));
    return Files.createTempDirectory(all, "dewcycle-bench-");
  }
}
