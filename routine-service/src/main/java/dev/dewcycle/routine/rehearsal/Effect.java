package dev.dewcycle.routine.rehearsal;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of one fact in one routine under another book.
 *
 * @param before how grave it is now; absent where it is not found now
 * @param after how grave it would be; absent where it would no longer be found
 * @param on days on which it would hold, or holds where it would clear
 */
public record Effect(
    String rule,
    Optional<Severity> before,
    Optional<Severity> after,
    Optional<Slot> slot,
    List<UUID> products,
    List<DateRange> on) {

  public Effect {
    products = List.copyOf(products);
    on = List.copyOf(on);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("an effect is on something");
    }
  }

  /** What happens to a fact. */
  public enum Kind {
    OPENED,
    CLEARED,
    /** It holds with another severity. */
    CHANGED
  }

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.OPENED;
    }
    return after.isEmpty() ? Kind.CLEARED : Kind.CHANGED;
  }
}
