package dev.dewcycle.routine.starter;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One step of a template: what kind of product is applied when. */
public record Step(Category role, Set<Slot> slots, Cadence cadence, Content content) {

  public Step {
    slots = Set.copyOf(slots);
  }

  static Step daily(Category role, Content content, Slot... slots) {
    return new Step(role, Set.of(slots), new Cadence.Daily(), content);
  }

  static Step weekly(Category role, int times, Content content, Slot slot) {
    return new Step(role, Set.of(slot), new Cadence.TimesPerWeek(times), content);
  }

  boolean fits(Product product) {
    return product.role() == role && !product.boost() && content.fits(product);
  }

  /** The product in each slot of the step. */
  List<Application> with(Product product, LocalDate from) {
    return slots.stream()
        .sorted()
        .map(
            slot ->
                new Application(
                    product.id(), slot, cadence, from, Optional.empty(), Optional.empty()))
        .toList();
  }
}
