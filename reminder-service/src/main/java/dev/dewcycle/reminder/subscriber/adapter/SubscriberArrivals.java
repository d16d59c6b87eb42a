package dev.dewcycle.reminder.subscriber.adapter;

import dev.dewcycle.kit.event.Arrivals;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.SubscriberId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Waits for subscribers whom routine-service has registered a moment ago. */
@ApplicationScoped
public class SubscriberArrivals {
  @Inject SubscriberStore subscribers;
  @Inject Arrivals arrivals;

  /**
   * The id, once it is known here; to be called outside a transaction.
   *
   * @param id as it stands in the path; 422 where no id looks like that, 404 where there is none
   */
  public String known(String id) {
    SubscriberId.checked(id);
    if (!arrivals.await(
        () -> QuarkusTransaction.requiringNew().call(() -> subscribers.isKnown(id)))) {
      throw new Missing("subscriber " + id);
    }
    return id;
  }
}
