package dev.dewcycle.stack.testing;

import dev.dewcycle.stack.settings.Ports;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.ServiceEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code docker-compose.yml}, to start the packaged services with exactly its environment.
 *
 * @param document the file with anchors merged and variables at their defaults
 */
public record ComposeFile(Map<String, Object> document) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

  /** Reads the file. */
  public static ComposeFile read(Path file) {
    try {
      var text = VARIABLE.matcher(Files.readString(file)).replaceAll("$1");
      return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The environment of a service as the file has it. */
  public Map<String, String> environment(Service service) {
    var environment = new TreeMap<String, String>();
    table(table(table(document, "services"), service.module()), "environment")
        .forEach((name, value) -> environment.put(name, value.toString()));
    return environment;
  }

  /**
   * The same for {@link dev.dewcycle.stack.settings.StackSettings}: only hosts and ports are
   * replaced.
   */
  public ServiceEnvironment environment() {
    return (service, ports, backing) ->
        onThisMachine(environment(service), service, ports, backing);
  }

  private static Map<String, String> onThisMachine(
      Map<String, String> file, Service service, Ports ports, Map<String, String> backing) {
    var replaced = new TreeMap<>(file);
    replaced.replace("DEWCYCLE_HOST", "127.0.0.1");
    replaced.replace("DEWCYCLE_PORT", Integer.toString(ports.of(service)));
    replaced.computeIfPresent("DEWCYCLE_DB_URL", (name, url) -> at(backing.get(name), url));
    replaced.replace("DEWCYCLE_KAFKA", backing.get("DEWCYCLE_KAFKA"));
    replaced.replace("DEWCYCLE_ISSUER", backing.get("DEWCYCLE_ISSUER"));
    replaced.replace("DEWCYCLE_JWKS", backing.get("DEWCYCLE_JWKS"));
    return replaced;
  }

  /** The database of one JDBC address at the host and port of the other. */
  private static String at(String here, String there) {
    var host = URI.create(here.substring("jdbc:".length())).getAuthority();
    var database = URI.create(there.substring("jdbc:".length())).getPath();
    return "jdbc:postgresql://" + host + database;
  }

  @SuppressWarnings("unchecked") // YAML knows no types; a wrong one fails the test that reads it
  private static Map<String, Object> table(Map<String, Object> parent, String name) {
    return (Map<String, Object>) parent.get(name);
  }
}
