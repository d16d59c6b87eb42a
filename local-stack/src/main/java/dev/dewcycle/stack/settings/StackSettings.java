package dev.dewcycle.stack.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one run of the stack is made of.
 *
 * @param project the project's root, where the built services lie
 * @param data keeps databases, topics, keys and logs; made if absent
 * @param ports where everything listens
 * @param demo whether the demo catalogue and subscribers are loaded
 * @param environment more settings for the services, by their environment names
 */
public record StackSettings(
    Path project, Path data, Ports ports, boolean demo, Map<String, String> environment) {

  /** Ten times the limits of production: one developer's script is not a crowd. */
  private static final Map<String, String> GENEROUS =
      Map.of("DEWCYCLE_RATE_LIMIT", "5000", "DEWCYCLE_RATE_BURST", "20000");

  public StackSettings {
    environment = Map.copyOf(environment);
  }

  /** What {@code ./dewcycle up} runs: the usual ports, data in {@code .dewcycle}, the demo data. */
  public static StackSettings of(Path project, Map<String, String> environment) {
    return new StackSettings(
        project, project.resolve(".dewcycle"), Ports.of(environment), true, Map.of());
  }

  /** For a test: free ports, data where the test says, no demo data. */
  public static StackSettings forTest(Path project, Path data) {
    return new StackSettings(project, data, Ports.free(), false, Map.of());
  }

  /** The same with one more setting for the services. */
  public StackSettings with(String name, String value) {
    var more = new TreeMap<>(environment);
    more.put(name, value);
    return new StackSettings(project, data, ports, demo, more);
  }

  /**
   * The whole environment of a service.
   *
   * @param inherited the environment of this process: what it sets goes before the defaults
   * @param backing how the service reaches PostgreSQL, Kafka and the token endpoint
   */
  public Map<String, String> environmentOf(
      Service service, Map<String, String> inherited, Map<String, String> backing) {
    var all = new TreeMap<>(GENEROUS);
    all.put("DEWCYCLE_HOST", "127.0.0.1");
    all.putAll(inherited);
    all.put("DEWCYCLE_PORT", Integer.toString(ports.of(service)));
    all.putAll(backing);
    all.putAll(environment);
    return all;
  }

  /** Where a service is reached from this machine. */
  public String url(Service service) {
    return "http://localhost:" + ports.of(service);
  }

  /** The log of a part. */
  public Path log(String part) {
    return data.resolve("logs").resolve(part + ".log");
  }
}
