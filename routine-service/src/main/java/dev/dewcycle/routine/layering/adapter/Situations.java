package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.ProductBlocks;
import dev.dewcycle.routine.layering.Shelf;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.Routines;
import dev.dewcycle.routine.routine.TreatmentPhases;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what checks look at: of many subscribers at once, by one query for each table. */
@ApplicationScoped
public class Situations {
  @Inject CurrentTenant tenants;
  @Inject Routines routines;
  @Inject TreatmentPhases phases;
  @Inject ProductBlocks blocks;
  @Inject ProductStore products;

  /**
   * Somebody to be looked at.
   *
   * @param today on which
   * @param more products to be at hand that the subscriber may not hold
   */
  public record Asked(Subscriber subscriber, LocalDate today, Collection<UUID> more) {}

  private record Found(
      Asked asked, List<Application> applications, List<PhaseDays> phases, List<Blocked> blocked) {
    String subscriber() {
      return asked.subscriber().id();
    }

    Set<UUID> products() {
      return Stream.of(
              applications.stream().map(Application::product),
              phases.stream().map(PhaseDays::product),
              blocked.stream().map(Blocked::product),
              asked.more().stream())
          .flatMap(stream -> stream)
          .collect(Collectors.toSet());
    }
  }

  /** The subscriber as stored, seen on {@code today}. */
  public Situation of(Subscriber subscriber, LocalDate today) {
    return of(subscriber, today, List.of());
  }

  /** The same, with more products at hand than the subscriber holds. */
  public Situation of(Subscriber subscriber, LocalDate today, Collection<UUID> more) {
    return of(List.of(new Asked(subscriber, today, more))).get(subscriber.id());
  }

  /** By the id of the subscriber, each of whom is asked for once. */
  public Map<String, Situation> of(List<Asked> people) {
    var found = found(people);
    var ids = found.stream().flatMap(one -> one.products().stream()).collect(Collectors.toSet());
    var shelf = Shelf.of(products.all(ids));
    return found.stream()
        .collect(Collectors.toMap(Found::subscriber, one -> situation(one, shelf)));
  }

  private List<Found> found(List<Asked> people) {
    var todays =
        people.stream().collect(Collectors.toMap(one -> one.subscriber().id(), Asked::today));
    var stored = routines.of(todays.keySet());
    var running = phases.of(todays);
    var blocked = blocks.of(todays.keySet());
    Function<Asked, Found> find =
        one -> {
          var id = one.subscriber().id();
          return new Found(
              one,
              stored.getOrDefault(id, Routine.EMPTY).applications(),
              running.getOrDefault(id, List.of()),
              blocked.getOrDefault(id, List.of()));
        };
    return people.stream().map(find).toList();
  }

  private Situation situation(Found found, Shelf shelf) {
    var subscriber = found.asked().subscriber();
    return new Situation(
            owner(tenants.get(), subscriber),
            subscriber.profile(),
            shelf.only(found.products()),
            found.applications(),
            found.phases())
        .afterReactions(found.blocked());
  }

  /** Ids of findings differ between people by it, and between the lives of one id. */
  public static String owner(Tenant tenant, Subscriber subscriber) {
    return tenant.key() + "/" + subscriber.id() + "/" + subscriber.generation();
  }
}
