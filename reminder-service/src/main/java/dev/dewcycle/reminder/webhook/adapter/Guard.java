package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.reminder.webhook.TargetRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.hc.client5.http.DnsResolver;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the service connect only where it may. The HTTP client asks it for the addresses of every
 * host and connects to those and to no others, so what is checked is what is connected to, and a
 * name that changes its addresses in between gains nothing.
 */
@ApplicationScoped
class Guard implements DnsResolver {
  /** How many requests may wait for a name at once: each may hold a connection to the database. */
  private static final int WAITING = 4;

  private final Semaphore waiting = new Semaphore(WAITING);
  private final NameLookup names;
  private final TargetRule rule;

  @Inject
  Guard(
      NameLookup names,
      @ConfigProperty(name = "dewcycle.webhook.private-targets") boolean privateAllowed) {
    this.names = names;
    this.rule = new TargetRule(privateAllowed);
  }

  /** One of the host's addresses is none that the service connects to. */
  static final class Forbidden extends UnknownHostException {
    Forbidden(String host) {
      super(host);
    }
  }

  /**
   * Why an endpoint cannot have the address, in a sentence. A name that is not known yet is no
   * reason: it may be tomorrow. Nor is one that is not looked up, as enough others wait for theirs:
   * this only tells early what {@link #resolve} holds to at every connection.
   */
  Optional<String> objection(String url) {
    var target = TargetUrl.read(url);
    if (target.isEmpty()) {
      return Optional.of("This is no complete address such as https://example.com/webhooks.");
    }
    return rule.objection(target.get()).or(() -> nameObjection(target.get().host()));
  }

  /** Whether the address alone, before anything is looked up, is one to send to. */
  boolean mayTry(String url) {
    return TargetUrl.read(url).filter(target -> rule.objection(target).isEmpty()).isPresent();
  }

  private Optional<String> nameObjection(String host) {
    if (!waiting.tryAcquire()) {
      return Optional.empty();
    }
    try {
      check(host);
      return Optional.empty();
    } catch (Forbidden e) {
      return Optional.of("The host has an address to which this service does not connect.");
    } catch (UnknownHostException e) {
      return Optional.empty();
    } finally {
      waiting.release();
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return check(host).toArray(InetAddress[]::new);
  }

  private List<InetAddress> check(String host) throws UnknownHostException {
    var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    var found = names.find(bare);
    for (var address : found) {
      if (!rule.allows(address.getAddress())) {
        throw new Forbidden(host);
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
