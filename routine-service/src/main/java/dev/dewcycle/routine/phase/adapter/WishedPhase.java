package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.phase.Families;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.phase.PhaseFacts;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A phase that is asked for, well-formed, its product known. */
public record WishedPhase(
    UUID product,
    Goal goal,
    Optional<LocalDate> startsOn,
    int days,
    Cadence cadence,
    Slot slot,
    PhaseDays.Mode mode,
    boolean start,
    boolean autoStart,
    Optional<PatchTest.Kind> patchTest,
    Acknowledgement acknowledgement) {

  PhaseFacts facts(UUID id, String subscriber, Product ampoule, PhaseDates dates) {
    return new PhaseFacts(
        id,
        subscriber,
        product,
        Families.of(ampoule),
        goal,
        dates,
        cadence,
        slot,
        mode,
        autoStart && !start);
  }
}
