package dev.dewcycle.reminder.webhook.adapter;

import io.quarkus.arc.DefaultBean;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the system's resolver, on threads of its own: it can take long, and while it does it holds
 * the thread that a virtual one runs on. A look-up that is given up goes on until the resolver ends
 * it, so under name servers that say nothing there are more of them than tries in flight.
 */
@DefaultBean
@ApplicationScoped
class SystemNames implements NameLookup {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("names-", 0).factory());

  @Override
  public List<InetAddress> find(String host) throws UnknownHostException {
    if (isAddress(host)) {
      return List.of(InetAddress.ofLiteral(host));
    }
    var found = threads.submit(() -> List.of(InetAddress.getAllByName(host)));
    try {
      return found.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw unknown(host, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unknown(host, e);
    }
  }

  private static boolean isAddress(String host) {
    return host.indexOf(':') >= 0 || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }

  private static UnknownHostException unknown(String host, Exception cause) {
    var unknown = new UnknownHostException(host);
    unknown.initCause(cause);
    return unknown;
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }
}
