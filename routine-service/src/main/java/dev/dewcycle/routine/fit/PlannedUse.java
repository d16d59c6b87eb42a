package dev.dewcycle.routine.fit;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How whoever sends a product wants it to be used: what is absent is as usual for the product. An
 * ampoule with a cadence and without a length is for so many nights without an end.
 *
 * @param slots at least one, each once
 * @param courseDays makes it a course in the first slot, 7-28 days
 */
public record PlannedUse(
    Optional<List<Slot>> slots,
    Optional<Cadence> cadence,
    Optional<LocalDate> from,
    Optional<Integer> courseDays) {

  /** The use that results; what the person does with the product already is set aside. */
  public Usage of(Product product, Profile profile, LocalDate today) {
    var start = from.orElse(today);
    return switch (UsualUsage.of(product, profile, today)) {
      case Usage.Course usual when courseDays.isPresent() || isLeftOpen() ->
          new Usage.Course(
              product.id(),
              slots.map(List::getFirst).orElse(usual.slot()),
              cadence.orElse(usual.cadence()),
              start,
              courseDays.orElse(usual.days()));
      case Usage.Course usual -> habit(product, List.of(usual.slot()), usual.cadence(), start);
      case Usage.Habit usual when courseDays.isPresent() ->
          new Usage.Course(
              product.id(),
              slots.map(List::getFirst).orElse(Slot.PM),
              cadence.orElse(cadence(usual)),
              start,
              courseDays.get());
      case Usage.Habit usual ->
          habit(
              product,
              usual.applications().stream().map(Application::slot).toList(),
              cadence(usual),
              start);
      case Usage.AsItStands stands -> stands;
    };
  }

  private boolean isLeftOpen() {
    return cadence.isEmpty() && slots.filter(named -> named.size() > 1).isEmpty();
  }

  private Usage habit(Product product, List<Slot> usualSlots, Cadence usual, LocalDate start) {
    return Usage.Habit.fresh(product.id(), slots.orElse(usualSlots), cadence.orElse(usual), start);
  }

  private static Cadence cadence(Usage.Habit usual) {
    return usual.applications().getFirst().cadence();
  }
}
