package dev.dewcycle.routine.owned.adapter;

import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.owned.Owned;
import dev.dewcycle.routine.owned.adapter.OwnedStore.Stored;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.subscriber.CareDates;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and replaces what subscribers own: each call is one transaction. */
@ApplicationScoped
class OwnedService {
  @Inject SubscriberStore subscribers;
  @Inject OwnedStore owned;
  @Inject ProductStore products;
  @Inject CareDates care;
  @Inject Clocks clocks;

  @Transactional
  Stored get(String id) {
    return owned.find(subscribers.find(id).map(Subscriber::id).orElseThrow(() -> missing(id)));
  }

  @Transactional
  Stored put(String id, Optional<IfMatch> match, List<Owned> items) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> missing(id));
    refuseFuture(items, clocks.of(subscriber).today());
    var stored = owned.find(id);
    if (stored.version() > 0 || match.isPresent()) {
      IfMatch.check(match.orElse(null), stored.version());
    }
    if (stored.version() > 0 && stored.items().equals(items)) {
      return stored;
    }
    var next = new Stored(items, stored.version() + 1);
    owned.save(id, next);
    products.hold(items.stream().map(Owned::product).toList());
    care.changed(List.of(subscriber));
    return next;
  }

  private static void refuseFuture(List<Owned> items, LocalDate today) {
    var faults = new Faults();
    for (var i = 0; i < items.size(); i++) {
      refuse(items.get(i).openedOn(), today, "#/" + i + "/openedOn", faults);
      refuse(items.get(i).usingSince(), today, "#/" + i + "/usingSince", faults);
    }
    faults.raise();
  }

  private static void refuse(
      Optional<LocalDate> day, LocalDate today, String pointer, Faults faults) {
    faults.unless(
        day.filter(today::isBefore).isEmpty(),
        pointer,
        "The day is still to come; today is " + today + ".");
  }

  private static Missing missing(String id) {
    return new Missing("subscriber " + id);
  }
}
