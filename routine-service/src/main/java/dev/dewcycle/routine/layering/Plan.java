package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.LayeringOrder;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A situation laid out on the calendar: which product is applied on which days, flexible cadences
 * placed and suspended serums left out.
 *
 * @param uses each product in each slot
 * @param actives those of {@code uses} that expose more than supportive families
 * @param serums each product that counts as a serum, its slots drawn together
 * @param ampoules each product that counts as an ampoule, its slots drawn together
 * @param exposed every family that any product exposes
 * @param suspended what rests on days of the window
 * @param unknown applied products of which the content is not known: nothing is said about them by
 *     content, and they are never fine
 */
public record Plan(
    Window window,
    Situation situation,
    List<Use> uses,
    List<Use> actives,
    List<Use> serums,
    List<Use> ampoules,
    Actives exposed,
    List<Suspended> suspended,
    Set<UUID> unknown) {

  /** How many days from the first are drawn together as the layers of a routine. */
  private static final int LAYER_DAYS = 7;

  /** All layers of the window's first seven days, in order. */
  public List<Product> layers(Slot slot) {
    return applied(slot, DaySet.between(0, LAYER_DAYS - 1));
  }

  /** The layers of one day, in order. */
  public List<Product> steps(Slot slot, LocalDate on) {
    var day = window.day(on);
    return applied(slot, DaySet.between(day, day));
  }

  private List<Product> applied(Slot slot, DaySet days) {
    return LayeringOrder.of(
        uses.stream()
            .filter(use -> use.slot() == slot && use.days().meets(days))
            .map(Use::product)
            .toList());
  }

  /** Whether a serum that rests for the phase is back when the phase is over. */
  public boolean isSerumBackAfter(UUID phase) {
    return suspended.stream()
        .filter(rest -> rest.phase().filter(phase::equals).isPresent())
        .anyMatch(
            rest ->
                suspended.stream()
                    .filter(other -> other.reaction().isPresent())
                    .noneMatch(rest::isSameUse));
  }

  Profile profile() {
    return situation.profile();
  }

  boolean exposes(Actives any) {
    return exposed.meets(any);
  }

  /** The days from the first to the last of a product's phases. */
  DaySet inPhase(Product product) {
    var days = DaySet.NONE;
    for (var phase : situation.phases()) {
      if (phase.product().equals(product.id())) {
        days = days.or(span(phase));
      }
    }
    return days;
  }

  private DaySet span(PhaseDays phase) {
    return DaySet.between(window.day(phase.first()), window.day(phase.last()));
  }

  /** The mornings on which something applied keeps off the sun. */
  DaySet sunCover() {
    var covered = DaySet.NONE;
    for (var use : uses) {
      if (use.slot() == Slot.AM && use.product().isSunCover()) {
        covered = covered.or(use.days());
      }
    }
    return covered;
  }
}
