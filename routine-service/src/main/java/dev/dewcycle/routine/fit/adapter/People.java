package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.ProductBlocks;
import dev.dewcycle.routine.layering.Shelf;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.Routines;
import dev.dewcycle.routine.routine.TreatmentPhases;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers many people at once, by one query for each kind of thing, in the current transaction. */
@ApplicationScoped
class People {
  @Inject SubscriberStore subscribers;
  @Inject Routines routines;
  @Inject TreatmentPhases phases;
  @Inject ProductBlocks blocks;
  @Inject Clocks clocks;
  @Inject CurrentTenant tenants;

  /**
   * A person as stored.
   *
   * @param today where the person lives, by the clock that the person lives by
   */
  record Person(
      String owner,
      Subscriber subscriber,
      LocalDate today,
      List<Application> applications,
      List<PhaseDays> phases,
      List<Blocked> blocked) {

    Stream<UUID> products() {
      return Stream.of(
              applications.stream().map(Application::product),
              phases.stream().map(PhaseDays::product),
              blocked.stream().map(Blocked::product))
          .flatMap(all -> all);
    }

    Situation with(Shelf shelf) {
      return new Situation(owner, subscriber.profile(), shelf, applications, phases)
          .afterReactions(blocked);
    }
  }

  /** By id, those that there are. */
  Map<String, Person> all(Collection<String> ids) {
    var found = subscribers.all(ids);
    var todays = HashMap.<String, LocalDate>newHashMap(found.size());
    found.forEach(subscriber -> todays.put(subscriber.id(), clocks.of(subscriber).today()));
    var routinesOf = routines.of(todays.keySet());
    var phasesOf = phases.of(todays);
    var blocksOf = blocks.of(todays.keySet());
    var people = HashMap.<String, Person>newHashMap(found.size());
    for (var subscriber : found) {
      var id = subscriber.id();
      people.put(
          id,
          new Person(
              Situations.owner(tenants.get(), subscriber),
              subscriber,
              todays.get(id),
              routinesOf.getOrDefault(id, Routine.EMPTY).applications(),
              phasesOf.getOrDefault(id, List.of()),
              blocksOf.getOrDefault(id, List.of())));
    }
    return people;
  }
}
