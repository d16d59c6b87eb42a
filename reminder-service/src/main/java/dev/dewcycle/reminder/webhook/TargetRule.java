package dev.dewcycle.reminder.webhook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where messages may be sent, so that no partner can make the service ask what only the operator's
 * own network is meant to ask (server-side request forgery). Told here before anything is looked
 * up; what a name stands for is judged by {@link #allows} at every connection.
 *
 * @param privateAllowed whether the operator allows receivers in his own network, by plain HTTP too
 */
public record TargetRule(boolean privateAllowed) {
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern DOTTED =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
  private static final List<String> LOCAL =
      List.of(".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa");

  /**
   * Why messages cannot be sent there, in a sentence; absent where they can, as far as it shows.
   */
  public Optional<String> objection(Target target) {
    if (!target.scheme().equals("https") && !(privateAllowed && target.scheme().equals("http"))) {
      return Optional.of(
          privateAllowed ? "The address begins with https or http." : "Only https is allowed.");
    }
    if (target.hasUserInfo()) {
      return Optional.of("The address holds no user name or password.");
    }
    return portObjection(target.port()).or(() -> hostObjection(target.host()));
  }

  /** Whether the service may connect to the address. */
  public boolean allows(byte[] address) {
    return switch (Reach.of(address)) {
      case PUBLIC -> true;
      case PRIVATE -> privateAllowed;
      case NEVER -> false;
    };
  }

  private static Optional<String> portObjection(int port) {
    return port == 443 || port == 80 || port >= 1024 && port <= 65_535
        ? Optional.empty()
        : Optional.of("The port is 443, 80 or one from 1024 to 65535.");
  }

  /** Odd spellings of numbers are refused: who reads them differently connects elsewhere. */
  private Optional<String> hostObjection(String host) {
    if (host.startsWith("[")) {
      return host.indexOf('%') < 0
          ? Optional.empty()
          : Optional.of("The address of the host names no network interface.");
    }
    if (DOTTED.matcher(host).matches()) {
      return Optional.empty();
    }
    if (!NAME.matcher(host).matches()) {
      return Optional.of(
          "The host is a name in ASCII letters, or an address in its usual form, without a dot at"
              + " its end.");
    }
    var local = host.indexOf('.') < 0 || LOCAL.stream().anyMatch(host::endsWith);
    return local && !privateAllowed
        ? Optional.of("The host is one of a local network.")
        : Optional.empty();
  }
}
