package dev.dewcycle.routine.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of this machine without a window; tests that need one are skipped where none is. */
public final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long PATIENCE_SECONDS = 120;

  private final Path program;

  private Chromium(Path program) {
    this.program = program;
  }

  public static Chromium found() {
    var folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
    var program =
        NAMES.stream()
            .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "there is no Chromium on the PATH: pages are not looked at");
    return new Chromium(program.orElseThrow());
  }

  /** What the page of a file has become once its scripts have run. */
  public String dom(Path page) {
    try {
      var folder = Files.createTempDirectory("dewcycle-chromium-");
      var out = folder.resolve("dom.html");
      var process =
          new ProcessBuilder(
                  program.toString(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-dev-shm-usage",
                  "--allow-file-access-from-files",
                  "--window-size=1280,1000",
                  "--virtual-time-budget=60000",
                  "--user-data-dir=" + folder.resolve("profile"),
                  "--dump-dom",
                  page.toUri().toString())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Chromium did not end within " + PATIENCE_SECONDS + " s");
      }
      return Files.readString(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
