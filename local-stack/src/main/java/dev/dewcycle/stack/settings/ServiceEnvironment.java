package dev.dewcycle.stack.settings;

import java.util.Map;
import java.util.TreeMap;

/** Where the environment variables of a service come from. */
@FunctionalInterface
public interface ServiceEnvironment {
  /** Ten times the limits of production: one developer's script is not a crowd. */
  Map<String, String> GENEROUS =
      Map.of("DEWCYCLE_RATE_LIMIT", "5000", "DEWCYCLE_RATE_BURST", "20000");

  /** A developer receives on his own machine; the key that seals secrets is known to everybody. */
  Map<String, String> WEBHOOKS =
      Map.of(
          "DEWCYCLE_WEBHOOK_PRIVATE_TARGETS",
          "true",
          "DEWCYCLE_WEBHOOK_KEYS",
          "Zm9yIGRldmVsb3BtZW50IG9ubHk6IHNlYWwgbm90IGk=");

  /**
   * The variables of one service.
   *
   * @param ports where everything listens
   * @param backing how the service reaches PostgreSQL, Kafka and the token endpoint
   */
  Map<String, String> of(Service service, Ports ports, Map<String, String> backing);

  /**
   * What {@code ./dewcycle up} uses.
   *
   * @param inherited what the person has set: it goes before the defaults, but not before where the
   *     parts of the stack are
   */
  static ServiceEnvironment usual(Map<String, String> inherited) {
    return (service, ports, backing) -> {
      var all = new TreeMap<>(GENEROUS);
      if (service == Service.REMINDER) {
        all.putAll(WEBHOOKS);
      }
      all.put("DEWCYCLE_HOST", "127.0.0.1");
      all.putAll(inherited);
      all.put("DEWCYCLE_PORT", Integer.toString(ports.of(service)));
      all.putAll(backing);
      return all;
    };
  }

  /** The same with one variable changed. */
  default ServiceEnvironment with(String name, String value) {
    return (service, ports, backing) -> {
      var all = new TreeMap<>(of(service, ports, backing));
      all.put(name, value);
      return all;
    };
  }
}
