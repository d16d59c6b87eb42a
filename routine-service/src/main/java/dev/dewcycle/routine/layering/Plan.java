package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.LayeringOrder;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A situation laid out on the calendar: which product is applied on which days, flexible cadences
 * placed and suspended serums left out.
 *
 * @param suspended what rests on days of the window
 * @param inPhase by product, the days from the first to the last of its phases
 * @param exposed every family that any product exposes
 * @param unknown applied products of which the content is not known: nothing is said about them by
 *     content, and they are never fine
 */
public record Plan(
    Window window,
    Profile profile,
    List<Use> uses,
    List<Suspended> suspended,
    Map<UUID, DaySet> inPhase,
    Exposures exposed,
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

  boolean exposes(ActiveFamily family) {
    return exposed.has(family);
  }

  /** Every two uses that share a day. */
  void forEachPair(BiConsumer<Use, Use> look) {
    for (var i = 0; i < uses.size(); i++) {
      for (var j = i + 1; j < uses.size(); j++) {
        if (uses.get(i).days().meets(uses.get(j).days())) {
          look.accept(uses.get(i), uses.get(j));
        }
      }
    }
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

  /** The days of each product of a kind, slots drawn together. */
  List<Use> byProduct(Predicate<Product> kind) {
    var together = new LinkedHashMap<UUID, Use>();
    for (var use : uses) {
      if (kind.test(use.product())) {
        together.merge(use.product().id(), use, Use::and);
      }
    }
    return new ArrayList<>(together.values());
  }
}
