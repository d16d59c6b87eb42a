package dev.dewcycle.stack.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * What one run of the stack is made of.
 *
 * @param project the project's root, where the built services lie
 * @param data keeps databases, topics, keys and logs; made if absent
 * @param ports where everything listens
 * @param demo whether the demo catalogue and subscribers are loaded
 * @param environment where the settings of the services come from
 * @param sharedBuffers memory in which PostgreSQL keeps pages, in its own words
 */
public record StackSettings(
    Path project,
    Path data,
    Ports ports,
    boolean demo,
    ServiceEnvironment environment,
    String sharedBuffers) {

  /** Little on purpose: a catalogue for development fits, and the whole stack into 2 GiB. */
  public static final String SMALL_BUFFERS = "64MB";

  /** What {@code ./dewcycle up} runs: the usual ports, data in {@code .dewcycle}, the demo data. */
  public static StackSettings of(Path project, Map<String, String> environment) {
    return new StackSettings(
        project,
        project.resolve(".dewcycle"),
        Ports.of(environment),
        true,
        ServiceEnvironment.usual(environment),
        SMALL_BUFFERS);
  }

  /** For a test: free ports, data where the test says, no demo data. */
  public static StackSettings forTest(Path project, Path data) {
    return new StackSettings(
        project,
        data,
        Ports.free(),
        false,
        ServiceEnvironment.usual(System.getenv()),
        SMALL_BUFFERS);
  }

  /** The same with another source of the services' settings. */
  public StackSettings with(ServiceEnvironment other) {
    return new StackSettings(project, data, ports, demo, other, sharedBuffers);
  }

  /** The same with more memory for PostgreSQL, as a server has it, e.g. {@code 4GB}. */
  public StackSettings withSharedBuffers(String size) {
    return new StackSettings(project, data, ports, demo, environment, size);
  }

  /** The same with one setting of the services changed. */
  public StackSettings with(String name, String value) {
    return with(environment.with(name, value));
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
