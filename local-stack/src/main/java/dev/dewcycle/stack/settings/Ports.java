package dev.dewcycle.stack.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Map;

/**
 * The TCP ports of the stack, all on the loopback address.
 *
 * @param token the token endpoint
 * @param catalog HTTP of catalog-service
 * @param routine HTTP of routine-service
 * @param reminder HTTP of reminder-service
 * @param postgres PostgreSQL
 * @param kafka Kafka for its clients
 * @param controller Kafka among its own parts
 */
public record Ports(
    int token, int catalog, int routine, int reminder, int postgres, int kafka, int controller) {

  /**
   * The usual ports; each may be set by its environment variable, e.g. {@code DEWCYCLE_TOKEN_PORT}.
   */
  public static Ports of(Map<String, String> environment) {
    return new Ports(
        port(environment, "DEWCYCLE_TOKEN_PORT", 8080),
        port(environment, "DEWCYCLE_CATALOG_PORT", 8081),
        port(environment, "DEWCYCLE_ROUTINE_PORT", 8082),
        port(environment, "DEWCYCLE_REMINDER_PORT", 8083),
        port(environment, "DEWCYCLE_POSTGRES_PORT", 54329),
        port(environment, "DEWCYCLE_KAFKA_PORT", 19092),
        port(environment, "DEWCYCLE_KAFKA_CONTROLLER_PORT", 19093));
  }

  /** Ports that nobody uses at the moment. */
  public static Ports free() {
    var held = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < 7; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      var p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      for (var socket : held) {
        socket.close();
      }
      return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6]);
    } catch (IOException e) {
      throw new UncheckedIOException("No free port to be had on this machine", e);
    }
  }

  /** The HTTP port of a service. */
  public int of(Service service) {
    return switch (service) {
      case CATALOG -> catalog;
      case ROUTINE -> routine;
      case REMINDER -> reminder;
    };
  }

  private static int port(Map<String, String> environment, String name, int usual) {
    var text = environment.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.matches("[0-9]{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > 65535) {
      throw new StackFailure(
          name + " is \"" + text + "\", but a port is a number from 1 to 65535.");
    }
    return Integer.parseInt(text);
  }
}
