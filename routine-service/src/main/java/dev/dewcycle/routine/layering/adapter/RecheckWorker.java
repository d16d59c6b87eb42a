package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.kit.event.WorkLoop;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.routine.layering.adapter.RecheckClaims.Claim;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Works off re-checks beside live traffic, those of one tenant together in a transaction that also
 * takes them off the list. It evaluates the state as it is, not as it was when the re-check was
 * asked for. Whoever is in line for several reasons is checked in as many batches. Whoever is
 * locked by a request is left out and checked alone; so are all where the batch fails, so that one
 * who cannot be checked holds up nobody.
 */
@ApplicationScoped
class RecheckWorker {
  private static final Logger LOG = Logger.getLogger(RecheckWorker.class);

  @Inject RecheckClaims claims;
  @Inject RecheckQueue queue;
  @Inject SubscriberStore subscribers;
  @Inject RecheckBatch batch;
  @Inject CurrentTenant tenants;
  @Inject Clocks clocks;

  private final List<WorkLoop> loops =
      Stream.generate(() -> WorkLoop.computing("rechecks", this::work))
          .limit(Runtime.getRuntime().availableProcessors())
          .toList();

  void start(@Observes StartupEvent event) {
    loops.forEach(WorkLoop::start);
  }

  void stop(@Observes ShutdownEvent event) {
    loops.forEach(WorkLoop::stop);
  }

  private boolean work() throws SQLException {
    var claimed = claims.next();
    claimed.stream()
        .collect(Collectors.groupingBy(Claim::tenant, LinkedHashMap::new, Collectors.toList()))
        .forEach((tenant, due) -> tenants.run(tenant, () -> work(due)));
    return !claimed.isEmpty();
  }

  private void work(List<Claim> due) {
    try {
      var left = QuarkusTransaction.requiringNew().call(() -> checkFree(due));
      if (!left.isEmpty() && left.size() < due.size()) {
        work(left);
      } else {
        left.forEach(this::checkAlone);
      }
    } catch (RuntimeException e) {
      LOG.warnf(e, "a batch of %d re-checks is done one by one", due.size());
      due.forEach(this::checkAlone);
    }
  }

  /** Checks whomever it can lock at once; the claims that it left. */
  private List<Claim> checkFree(List<Claim> due) {
    var first = new LinkedHashMap<String, Claim>();
    due.forEach(claim -> first.putIfAbsent(claim.subscriber(), claim));
    queue.planAnew();
    var locked = subscribers.lockFree(first.keySet());
    check(locked, first);
    var done = locked.stream().map(subscriber -> first.get(subscriber.id())).toList();
    queue.done(done);
    var left = new ArrayList<>(due);
    left.removeAll(done);
    return left;
  }

  private void checkAlone(Claim claim) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                var locked = subscribers.lock(claim.subscriber()).stream().toList();
                check(locked, Map.of(claim.subscriber(), claim));
                queue.done(List.of(claim));
              });
    } catch (RuntimeException e) {
      // The claim runs out and the check is tried again.
      LOG.errorf(e, "the re-check of a subscriber (%s) is tried again", claim.cause());
    }
  }

  private void check(List<Subscriber> locked, Map<String, Claim> claims) {
    batch.check(
        locked.stream()
            .map(
                subscriber ->
                    new Recheck(
                        subscriber, cause(claims.get(subscriber.id())), clocks.of(subscriber)))
            .toList());
  }

  /** What stands behind a colon only tells one product's line from another's. */
  private static Cause cause(Claim claim) {
    var kind = CauseKind.valueOf(claim.cause().split(":", 2)[0]);
    return new Cause(kind, Optional.empty(), Optional.empty(), claim.product());
  }
}
