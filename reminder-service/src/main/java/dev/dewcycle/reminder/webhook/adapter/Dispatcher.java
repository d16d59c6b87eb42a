package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.event.WorkLoop;
import dev.dewcycle.reminder.webhook.Bulkhead;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what is due. One loop writes what came back and claims what goes out, in one transaction;
 * each try runs on a virtual thread of its own, outside of it. A crash loses no delivery: what was
 * in flight is due again after a while, and may then come twice.
 */
@ApplicationScoped
class Dispatcher {
  private static final Logger LOG = Logger.getLogger(Dispatcher.class);

  /** Beyond its timeout a try may still wait for a name, and its result for the database. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  @Inject Ledger ledger;
  @Inject InstantSource clock;
  @Inject Courier courier;

  @ConfigProperty(name = "dewcycle.webhook.in-flight")
  int each;

  private final Duration lease;
  private final Bulkhead<Parcel.Address> bulkhead;
  private final ConcurrentLinkedQueue<Tried> back = new ConcurrentLinkedQueue<>();
  private final WorkLoop loop = new WorkLoop("webhooks", this::round);

  @Inject
  Dispatcher(
      @ConfigProperty(name = "dewcycle.webhook.in-flight-in-all") int inAll,
      @ConfigProperty(name = "dewcycle.webhook.timeout") Duration timeout) {
    this.bulkhead = new Bulkhead<>(inAll);
    this.lease = timeout.plus(GRACE);
  }

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Something may be due. */
  void wake() {
    loop.wake();
  }

  /** Whether there may be more to do at once. What came back is let go once it is written. */
  private boolean round() throws SQLException {
    var tried = List.copyOf(back);
    tried.forEach(done -> bulkhead.leave(done.parcel().to()));
    List<Parcel> claimed;
    try {
      claimed = turn(tried);
    } catch (SQLException | RuntimeException e) {
      tried.forEach(done -> bulkhead.enter(done.parcel().to()));
      if (tried.isEmpty()) {
        throw e;
      }
      LOG.warnf("%d results are written one by one: %s", tried.size(), e);
      return writeEach(tried);
    }
    tried.forEach(done -> back.remove());
    for (var parcel : claimed) {
      bulkhead.enter(parcel.to());
      Thread.ofVirtual().name("webhook").start(() -> tryOnce(parcel));
    }
    return !claimed.isEmpty();
  }

  private List<Parcel> turn(List<Tried> tried) throws SQLException {
    var now = clock.instant();
    var room = new ParcelRows.Room(bulkhead.room(), each, bulkhead.busy());
    return ledger.turn(tried, room, now, now.plus(lease));
  }

  /** So that one result that cannot be written holds up no other. */
  private boolean writeEach(List<Tried> tried) throws SQLException {
    for (var done : tried) {
      ledger.record(done, clock.instant());
      back.remove();
      bulkhead.leave(done.parcel().to());
    }
    return true;
  }

  private void tryOnce(Parcel parcel) {
    back.add(courier.carry(parcel));
    loop.wake();
  }
}
