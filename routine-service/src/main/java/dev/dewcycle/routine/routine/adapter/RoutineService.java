package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.RoutineChanged;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.Wanted;
import dev.dewcycle.routine.routine.adapter.RoutineStore.Stored;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and replaces routines: each call is one transaction. */
@ApplicationScoped
public class RoutineService {
  @Inject SubscriberStore subscribers;
  @Inject RoutineStore routines;
  @Inject ProductStore products;
  @Inject RoutineViews views;
  @Inject Rechecks rechecks;
  @Inject Clocks clocks;
  @Inject Outbox outbox;

  @Transactional
  RoutineView get(String id) {
    var subscriber = subscribers.find(id).orElseThrow(() -> new Missing("subscriber " + id));
    return views.of(subscriber, routines.find(id));
  }

  /** Stores the routine, whatever its findings, and checks it in the same transaction. */
  @Transactional
  RoutineView put(String id, Optional<IfMatch> match, List<Wanted> wanted) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> new Missing("subscriber " + id));
    var stored = routines.find(id);
    if (stored.version() > 0 || match.isPresent()) {
      IfMatch.check(match.orElse(null), stored.version());
    }
    var revised = revised(stored.routine(), wanted, clocks.of(subscriber).today());
    if (stored.version() > 0 && revised.equals(stored.routine())) {
      return views.of(subscriber, stored);
    }
    var next = new Stored(revised, stored.version() + 1);
    routines.save(id, next);
    products.hold(revised.applications().stream().map(Application::product).toList());
    outbox.record(event(subscriber, next));
    rechecks.check(
        subscriber,
        new Cause(CauseKind.ROUTINE_EDITED, Optional.empty(), Optional.empty(), Optional.empty()));
    return views.of(subscriber, next);
  }

  private static Routine revised(Routine stored, List<Wanted> wanted, LocalDate today) {
    try {
      return stored.revised(wanted, today);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("#/applications", e.getMessage() + ".");
    }
  }

  private static RoutineChanged event(Subscriber subscriber, Stored stored) {
    var profile = subscriber.profile();
    return new RoutineChanged(
        subscriber.id(),
        subscriber.generation(),
        stored.version(),
        profile.zone().getId(),
        profile.testClock(),
        stored.routine().applications().stream()
            .map(
                application ->
                    new RoutineChanged.Application(
                        application.product(),
                        application.slot(),
                        application.cadence().words(),
                        application.from(),
                        application.until()))
            .toList());
  }
}
