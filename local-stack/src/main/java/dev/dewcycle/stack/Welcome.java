package dev.dewcycle.stack;

import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * What the person reads when everything is ready: addresses, a token command, the first call to
 * try.
 */
final class Welcome {
  private Welcome() {}

  static String text(StackSettings settings, URI tokens, Duration took) {
    return String.format(
        Locale.ROOT,
        """

        Dewcycle is ready after %.1f s. Ctrl-C stops it; ./dewcycle reset clears the data.
          catalog   %s/openapi
          routine   %s/openapi
          reminder  %s/openapi
          tokens    %s (clients demo, other and demo-live; the secret is the id)

        A token, to paste as it is:
          TOKEN=$(curl -s %s -d grant_type=client_credentials -d client_id=demo -d client_secret=demo | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
        The first call to try:
          curl -s -H "Authorization: Bearer $TOKEN" '%s/v1/products?limit=3'
        """,
        took.toMillis() / 1000.0,
        settings.url(Service.CATALOG),
        settings.url(Service.ROUTINE),
        settings.url(Service.REMINDER),
        tokens,
        tokens,
        settings.url(Service.CATALOG));
  }
}
