package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.reminder.webhook.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Takes an endpoint's address apart, once for the check and for the connection. */
final class TargetUrl {
  private static final int LONGEST = 2_000;

  private TargetUrl() {}

  /**
   * The parts; absent where the text is no absolute address with a host, has a fragment, or holds
   * other characters than visible ASCII: those are sent escaped, or not as they were meant.
   */
  static Optional<Target> read(String url) {
    if (url.length() > LONGEST || !url.chars().allMatch(c -> c > ' ' && c <= '~')) {
      return Optional.empty();
    }
    try {
      var uri = new URI(url);
      var complete = uri.isAbsolute() && uri.getHost() != null && uri.getRawFragment() == null;
      return complete ? Optional.of(target(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Target target(URI uri) {
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    return new Target(
        scheme,
        uri.getRawUserInfo() != null,
        uri.getHost().toLowerCase(Locale.ROOT),
        uri.getPort() >= 0 ? uri.getPort() : scheme.equals("http") ? 80 : 443);
  }
}
