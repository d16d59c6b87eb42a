package dev.dewcycle.stack.process;

import dev.dewcycle.stack.settings.Ports;
import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Looks before the start whether every port is free, so that the answer is a sentence and not a
 * stack trace.
 */
public final class PortCheck {
  private PortCheck() {}

  /**
   * Checks all ports of the stack.
   *
   * @throws StackFailure naming the first port that is taken, what it is for, and who holds it if
   *     that can be known
   */
  public static void requireFree(Ports ports) {
    var wanted = new LinkedHashMap<String, Integer>();
    wanted.put("token endpoint", ports.token());
    wanted.put("catalog-service", ports.catalog());
    wanted.put("routine-service", ports.routine());
    wanted.put("reminder-service", ports.reminder());
    wanted.put("PostgreSQL", ports.postgres());
    wanted.put("Kafka", ports.kafka());
    wanted.put("Kafka controller", ports.controller());
    wanted.entrySet().forEach(PortCheck::requireFree);
  }

  private static void requireFree(Map.Entry<String, Integer> wanted) {
    int port = wanted.getValue();
    if (!isFree(port)) {
      var holder = PortHolder.of(port).map(h -> "by " + h).orElse("by another program");
      throw new StackFailure(
          "Port " + port + ", wanted for the " + wanted.getKey() + ", is taken " + holder + ".");
    }
  }

  /** True if this machine would let us listen on the port now. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
