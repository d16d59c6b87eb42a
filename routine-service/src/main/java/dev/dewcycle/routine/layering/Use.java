package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.util.Optional;

/**
 * One product in one slot, by habit or in a phase, laid out on the calendar.
 *
 * @param days on which it is applied, suspended ones left out
 * @param inUse days that count for durations: {@code days}, and by habit those before them since
 *     the product is in use
 * @param since the day on which it was new; {@link #ESTABLISHED} where nobody says that it is
 */
public record Use(Content content, Slot slot, DaySet days, DaySet inUse, int since) {
  /** Before all days: what is not known to be new is not new. */
  static final int ESTABLISHED = DaySet.FIRST - 1;

  /** A use on whatever days. */
  static Use always(Content content, Slot slot) {
    return new Use(content, slot, DaySet.ALL, DaySet.ALL, ESTABLISHED);
  }

  public Product product() {
    return content.product();
  }

  /** Families at an effective level. */
  Actives exposed() {
    return content.exposed();
  }

  Optional<Slot> inSlot() {
    return Optional.of(slot);
  }

  /** Whether both name the same product, in whatever slot. */
  boolean sameProduct(Use other) {
    return product().id().equals(other.product().id());
  }

  boolean exposes(Actives any) {
    return content.exposed().meets(any);
  }

  /** Both together; the slot is the first one's. */
  Use and(Use other) {
    return new Use(
        content, slot, days.or(other.days), inUse.or(other.inUse), Math.min(since, other.since));
  }

  Use on(DaySet applied, DaySet counted) {
    return new Use(content, slot, applied, counted, since);
  }
}
