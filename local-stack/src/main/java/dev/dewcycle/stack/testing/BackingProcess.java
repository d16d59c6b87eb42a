package dev.dewcycle.stack.testing;

import dev.dewcycle.stack.backing.Backing;
import dev.dewcycle.stack.settings.Ports;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;

/**
 * The backing parts as a process beside the tests. A process, because a test run replaces its class
 * loaders and a broker would lose its classes with them. It ends, and clears its data, when its
 * standard input ends: when the tests end, however they end.
 */
public final class BackingProcess {
  private BackingProcess() {}

  /**
   * Takes the data directory; tells what was started as one line of properties, keys prefixed by
   * the service.
   */
  public static void main(String[] arguments) throws IOException {
    var parent = System.out;
    var data = Path.of(arguments[0]);
    Files.createDirectories(data.resolve("logs"));
    var log = new PrintStream(data.resolve("logs/backing.log").toFile(), StandardCharsets.UTF_8);
    System.setOut(log);
    System.setErr(log);
    var backing = Backing.start(data, Ports.free(), Progress.SILENT);
    // A hook, since Ctrl-C on the tests reaches this process too.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(backing, data), "stop"));
    tell(backing, data, parent);
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
  }

  private static void end(Backing backing, Path data) {
    backing.close();
    try {
      clear(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(Backing backing, Path data, PrintStream parent) throws IOException {
    var told = new Properties();
    for (var service : Service.values()) {
      backing.settings(service).forEach((k, v) -> told.setProperty(service.key() + "." + k, v));
      told.setProperty(service.key() + ".DEWCYCLE_TOKEN_URL", backing.tokens().issuer() + "/token");
      told.setProperty(
          service.key() + ".DEWCYCLE_TOKEN_KEY", Backing.keyFile(data).toAbsolutePath().toString());
    }
    told.store(parent, "backing");
    parent.println("#ready");
    parent.flush();
  }

  private static void clear(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
