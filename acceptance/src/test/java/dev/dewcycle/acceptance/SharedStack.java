package dev.dewcycle.acceptance;

import dev.dewcycle.stack.LocalStack;
import dev.dewcycle.stack.demo.DemoData;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One running stack with the demo data for all tests of this JVM, on free ports. */
final class SharedStack {
  private static LocalStack running;

  private SharedStack() {}

  static synchronized LocalStack get() {
    if (running == null) {
      try {
        var data = Files.createTempDirectory("dewcycle-acceptance-");
        var settings = StackSettings.forTest(project(), data);
        running = LocalStack.start(settings);
        DemoData.load(settings, running.tokens(), Progress.SILENT);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    return running;
  }

  static Partner partner(String client) {
    var stack = get();
    return new Partner(stack::url, stack.tokens(), client);
  }

  /** The project's root, one above this module. */
  static Path project() {
    return Path.of("").toAbsolutePath().getParent();
  }
}
