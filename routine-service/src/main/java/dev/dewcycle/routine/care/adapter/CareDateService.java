package dev.dewcycle.routine.care.adapter;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.Event;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.routine.care.Care;
import dev.dewcycle.routine.care.adapter.CareDateStore.Told;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.SunNeed;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.owned.Owned;
import dev.dewcycle.routine.owned.adapter.OwnedStore;
import dev.dewcycle.routine.patchtest.adapter.PatchTestStore;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.subscriber.CareDates;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Works the dates out and tells those that changed: one or hundreds by a query for each table. */
@ApplicationScoped
class CareDateService implements CareDates {
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject OwnedStore owned;
  @Inject PatchTestStore tests;
  @Inject ProductStore products;
  @Inject CareDateStore dates;
  @Inject Clocks clocks;
  @Inject Outbox outbox;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void changed(Collection<Subscriber> subscribers) {
    if (subscribers.isEmpty()) {
      return;
    }
    var ids = subscribers.stream().map(Subscriber::id).toList();
    var seen =
        situations.of(
            subscribers.stream()
                .map(one -> new Situations.Asked(one, clocks.of(one).today(), List.of()))
                .toList());
    var jars = owned.of(ids);
    var begun = tests.of(ids);
    var months =
        products.paoMonths(
            jars.values().stream().flatMap(List::stream).map(Owned::product).toList());
    var before = dates.of(ids);
    var now = new LinkedHashMap<String, Told>();
    var events = new ArrayList<Event>();
    for (var one : subscribers) {
      var id = one.id();
      var told = before.getOrDefault(id, Told.NOTHING);
      var care =
          new Care(
              begun.getOrDefault(id, List.of()),
              jars.getOrDefault(id, List.of()),
              months,
              sun(one, seen.get(id)));
      if (!care.dates().equals(told.dates())) {
        now.put(id, new Told(told.version() + 1, care.dates()));
        events.add(event(one, now.get(id)));
      }
    }
    dates.save(now);
    outbox.record(events);
  }

  /** A partner who tells less of the sun takes no reminder away by it. */
  private Optional<SunNeed> sun(Subscriber subscriber, Situation situation) {
    return SunNeed.of(situation, books.standard(), clocks.of(subscriber).today());
  }

  private static CareDatesChanged event(Subscriber subscriber, Told told) {
    return new CareDatesChanged(
        subscriber.id(),
        subscriber.generation(),
        told.version(),
        subscriber.profile().zone().getId(),
        subscriber.profile().testClock(),
        told.dates());
  }
}
