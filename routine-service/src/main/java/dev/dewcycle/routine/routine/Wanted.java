package dev.dewcycle.routine.routine;

import dev.dewcycle.events.Slot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An application as a partner asks for it: what is absent is kept from the stored routine, or takes
 * its default.
 */
public record Wanted(
    UUID product,
    Slot slot,
    Cadence cadence,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> usingSince) {

  /** The first day, where none is stored: today unless given. */
  Application fresh(LocalDate today) {
    return new Application(product, slot, cadence, from.orElse(today), until, usingSince);
  }

  /** The same application as one already stored: a nightly sync resets neither start nor use. */
  Application keeping(Application stored) {
    return new Application(
        product,
        slot,
        cadence,
        from.orElse(stored.from()),
        until,
        usingSince.or(stored::usingSince));
  }
}
