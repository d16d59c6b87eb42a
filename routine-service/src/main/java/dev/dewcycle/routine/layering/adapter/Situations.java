package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.Routines;
import dev.dewcycle.routine.routine.TreatmentPhases;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers what a check of a subscriber looks at. */
@ApplicationScoped
public class Situations {
  @Inject CurrentTenant tenants;
  @Inject Routines routines;
  @Inject TreatmentPhases phases;
  @Inject ProductStore products;

  /** The subscriber as stored, seen on {@code today}. */
  public Situation of(Subscriber subscriber, LocalDate today) {
    return of(subscriber, today, List.of());
  }

  /** The same, with more products at hand than the subscriber holds. */
  public Situation of(Subscriber subscriber, LocalDate today, Collection<UUID> more) {
    var applications = routines.of(subscriber.id()).applications();
    var running = phases.of(subscriber, today);
    var ids =
        Stream.of(
                applications.stream().map(Application::product),
                running.stream().map(PhaseDays::product),
                more.stream())
            .flatMap(stream -> stream)
            .toList();
    // Ids of findings differ between people by it, and between the lives of one id.
    var owner = tenants.get().key() + "/" + subscriber.id() + "/" + subscriber.generation();
    return new Situation(owner, subscriber.profile(), products.all(ids), applications, running);
  }
}
