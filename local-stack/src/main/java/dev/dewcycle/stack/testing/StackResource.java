package dev.dewcycle.stack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a service's tests a real PostgreSQL, Kafka and token endpoint by
 * {@code @WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database",
 * value = "routine"))}. They are started once per JVM and shared by all test classes in it, data
 * included.
 *
 * <p>The settings have the names of the environment ({@code DEWCYCLE_DB_URL} and so on). Two more
 * are for tests only: {@code DEWCYCLE_TOKEN_URL}, and {@code DEWCYCLE_TOKEN_KEY}, the file with the
 * private JWK, to sign odd tokens with.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
  private String database = "";

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.getOrDefault("database", "");
  }

  @Override
  public Map<String, String> start() {
    return TestBacking.settings(database);
  }

  /** Nothing: the next test class uses the same parts. They end with the JVM. */
  @Override
  public void stop() {}
}
