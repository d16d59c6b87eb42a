package dev.dewcycle.stack.testing;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The one {@link BackingProcess} of this JVM. What it told is kept in the system properties:
 * statics would not do, since a test run loads this class several times over.
 */
final class TestBacking {
  private static final String PREFIX = "dewcycle.test-backing.";
  private static final String STARTED = PREFIX + "started";

  private TestBacking() {}

  /** The settings for one service; starts the process at the first call. */
  static Map<String, String> settings(String database) {
    synchronized (Runtime.getRuntime()) {
      if (System.getProperty(STARTED) == null) {
        start().forEach((k, v) -> System.setProperty(PREFIX + k, v.toString()));
        System.setProperty(STARTED, "true");
      }
    }
    var prefix = PREFIX + database + ".";
    var settings = new HashMap<String, String>();
    for (var name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(prefix)) {
        settings.put(name.substring(prefix.length()), System.getProperty(name));
      }
    }
    if (settings.isEmpty()) {
      throw new IllegalArgumentException("No service has the database \"" + database + "\"");
    }
    return settings;
  }

  private static Properties start() {
    try {
      var data = Files.createTempDirectory("dewcycle-test-");
      var errors = data.resolve("start.log").toFile();
      var process = new ProcessBuilder(command(data)).redirectError(errors).start();
      return read(process, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path data) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        BackingProcess.class.getName(),
        data.toString());
  }

  private static Properties read(Process process, Path data) throws IOException {
    // The process is not closed on purpose: its end of input is what ends it, together with this
    // JVM.
    BufferedReader told = process.inputReader();
    var lines = new StringBuilder();
    for (var line = told.readLine(); !"#ready".equals(line); line = told.readLine()) {
      if (line == null) {
        throw new StackFailure(
            "The backing parts did not start; see " + data + "/logs and start.log.");
      }
      lines.append(line).append('\n');
    }
    var properties = new Properties();
    properties.load(new StringReader(lines.toString()));
    return properties;
  }
}
