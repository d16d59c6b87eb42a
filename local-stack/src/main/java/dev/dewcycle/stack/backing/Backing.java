package dev.dewcycle.stack.backing;

import dev.dewcycle.stack.settings.Ports;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * PostgreSQL, Kafka and the token endpoint, running.
 *
 * @param postgres the three databases
 * @param kafka the topics
 * @param tokens the issuer
 */
public record Backing(PostgresServer postgres, KafkaBroker kafka, TokenEndpoint tokens)
    implements AutoCloseable {

  /**
   * Starts all three side by side; if one fails, the others are stopped.
   *
   * @param data keeps everything: {@code postgres}, {@code kafka}, {@code keys} and {@code logs}
   * @param sharedBuffers PostgreSQL's memory for pages
   * @throws dev.dewcycle.stack.settings.StackFailure if one does not start
   */
  public static Backing start(Path data, Ports ports, String sharedBuffers, Progress progress) {
    var postgres =
        Starting.of(
            "PostgreSQL",
            progress,
            () ->
                PostgresServer.start(
                    data.resolve("postgres"),
                    ports.postgres(),
                    data.resolve("logs/postgres.log"),
                    sharedBuffers));
    var kafka =
        Starting.of(
            "Kafka",
            progress,
            () -> KafkaBroker.start(data.resolve("kafka"), ports.kafka(), ports.controller()));
    var tokens =
        Starting.of(
            "token endpoint",
            progress,
            () -> TokenEndpoint.start(keyFile(data), ports.token(), InstantSource.system()));
    try {
      return new Backing(postgres.await(), kafka.await(), tokens.await());
    } catch (RuntimeException e) {
      List.of(tokens, kafka, postgres).forEach(Starting::undo);
      throw e;
    }
  }

  /** The same with little memory for PostgreSQL. */
  public static Backing start(Path data, Ports ports, Progress progress) {
    return start(data, ports, StackSettings.SMALL_BUFFERS, progress);
  }

  /** Where the key that signs the tokens is kept. */
  public static Path keyFile(Path data) {
    return data.resolve("keys/token.json");
  }

  /** What a service must know to reach these parts, by the names of its environment. */
  public Map<String, String> settings(Service service) {
    var settings = new TreeMap<String, String>();
    settings.put("DEWCYCLE_DB_URL", postgres.url(service.key()));
    for (var role : service.roles()) {
      var name = service.key() + "_" + role;
      var variable = "DEWCYCLE_DB_" + role.toUpperCase(Locale.ROOT);
      settings.put(variable, name);
      settings.put(variable + "_PASSWORD", name);
    }
    settings.put("DEWCYCLE_KAFKA", kafka.address());
    settings.put("DEWCYCLE_ISSUER", tokens.issuer());
    settings.put("DEWCYCLE_JWKS", tokens.jwks());
    return settings;
  }

  @Override
  public void close() {
    List.of(tokens, kafka, postgres).forEach(Closing::quietly);
  }
}
