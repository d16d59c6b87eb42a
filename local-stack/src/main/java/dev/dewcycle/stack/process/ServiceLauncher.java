package dev.dewcycle.stack.process;

import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Starts packaged services as child processes.
 *
 * @param settings the run they belong to
 * @param backing how a service reaches the backing parts
 * @param pids where each child is written down
 * @param memory what the JVM is told of memory and compilation
 */
public record ServiceLauncher(
    StackSettings settings,
    Function<Service, Map<String, String>> backing,
    PidFiles pids,
    List<String> memory) {

  private static final File NOTHING = new File("/dev/null");

  /** Small on purpose: three of these, Kafka and PostgreSQL fit into 2 GiB together. */
  private static final List<String> SMALL =
      List.of(
          "-Xms64m",
          "-Xmx256m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=64m");

  private static final List<String> ALWAYS =
      List.of(
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

  /** Starts them small, as on a developer's machine. */
  public ServiceLauncher(
      StackSettings settings, Function<Service, Map<String, String>> backing, PidFiles pids) {
    this(settings, backing, pids, SMALL);
  }

  /**
   * Looks for what all services are started from.
   *
   * @throws StackFailure naming the first service that is not built
   */
  public static void requireBuilt(StackSettings settings) {
    for (var service : Service.values()) {
      var jar = jar(settings, service);
      if (!Files.exists(jar)) {
        throw new StackFailure(service.module() + " is not built: there is no " + jar + ".");
      }
    }
  }

  /** Starts one; its output goes to its log. */
  public Process start(Service service) {
    var log = settings.log(service.module());
    try {
      Files.createDirectories(log.getParent());
      var builder = new ProcessBuilder(command(service));
      builder.environment().keySet().removeIf(name -> name.startsWith("DEWCYCLE_"));
      builder.environment().putAll(environment(service));
      var process =
          builder
              .directory(settings.data().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
              .start();
      pids.write(service.module(), process.toHandle());
      return process;
    } catch (IOException e) {
      throw new StackFailure(service.module() + " could not be started: " + e.getMessage(), e);
    }
  }

  /** The environment that the service gets. */
  public Map<String, String> environment(Service service) {
    return settings.environment().of(service, settings.ports(), backing.apply(service));
  }

  private List<String> command(Service service) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(memory);
    command.addAll(ALWAYS);
    command.add("-jar");
    command.add(jar(settings, service).toString());
    return command;
  }

  private static Path jar(StackSettings settings, Service service) {
    return settings
        .project()
        .toAbsolutePath()
        .resolve(service.module())
        .resolve("target/quarkus-app/quarkus-run.jar");
  }
}
