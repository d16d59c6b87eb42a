package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.kit.event.WorkLoop;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Works off re-checks beside live traffic, each in a transaction of its own that also takes it off
 * the list. It evaluates the state as it is, not as it was when the re-check was asked for.
 */
@ApplicationScoped
class RecheckWorker {
  private static final Logger LOG = Logger.getLogger(RecheckWorker.class);

  @Inject RecheckClaims claims;
  @Inject RecheckQueue queue;
  @Inject SubscriberStore subscribers;
  @Inject Rechecks rechecks;
  @Inject CurrentTenant tenants;

  private final WorkLoop loop = new WorkLoop("rechecks", this::work);

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  private boolean work() throws SQLException {
    var claimed = claims.next();
    for (var claim : claimed) {
      try {
        tenants.run(
            claim.tenant(), () -> QuarkusTransaction.requiringNew().run(() -> check(claim)));
      } catch (RuntimeException e) {
        // The claim runs out and the check is tried again; the others must not wait for it.
        LOG.errorf(e, "the re-check of a subscriber (%s) is tried again", claim.cause());
      }
    }
    return !claimed.isEmpty();
  }

  private void check(RecheckClaims.Claim claim) {
    subscribers
        .lock(claim.subscriber())
        .ifPresent(subscriber -> rechecks.check(subscriber, cause(claim)));
    queue.done(claim.subscriber(), claim.cause(), claim.stamp());
  }

  private static Cause cause(RecheckClaims.Claim claim) {
    return new Cause(
        claim.product().isPresent() ? CauseKind.PRODUCT_CHANGED : CauseKind.TIME_PASSED,
        Optional.empty(),
        Optional.empty(),
        claim.product());
  }
}
