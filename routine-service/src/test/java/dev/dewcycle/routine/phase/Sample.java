package dev.dewcycle.routine.phase;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Ended;
import dev.dewcycle.routine.phase.Phase.Planned;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Phases to test with: {@code sample().days(21).active()} runs from Monday, 2 March 2026. */
record Sample(UUID product, Set<ActiveFamily> families, Goal goal, PhaseDates dates, Slot slot) {
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  static Sample sample() {
    return new Sample(
        new UUID(7, 7),
        Set.of(ActiveFamily.NIACINAMIDE),
        new Goal.BoostHydration(),
        PhaseDates.of(MONDAY, 14),
        Slot.PM);
  }

  Sample days(int days) {
    return new Sample(product, families, goal, PhaseDates.of(dates.startsOn(), days), slot);
  }

  Sample from(LocalDate day) {
    return new Sample(product, families, goal, dates.startingOn(day), slot);
  }

  Sample before(LocalDate event) {
    return new Sample(product, families, new Goal.BrightenBeforeEvent(event), dates, slot);
  }

  Sample goal(Goal other) {
    return new Sample(product, families, other, dates, slot);
  }

  Sample in(Slot other) {
    return new Sample(product, families, goal, dates, other);
  }

  Sample with(ActiveFamily... others) {
    return new Sample(UUID.randomUUID(), Set.of(others), goal, dates, slot);
  }

  PhaseFacts facts() {
    return new PhaseFacts(
        UUID.randomUUID(),
        "s-1",
        product,
        families,
        goal,
        dates,
        new Cadence.Daily(),
        slot,
        PhaseDays.Mode.REPLACE_SERUM,
        true);
  }

  Planned planned() {
    return new Planned(facts());
  }

  Active active() {
    return new Active(facts());
  }

  Ended completed() {
    return active().complete();
  }

  static Active made(Attempt attempt) {
    return (Active) ((Attempt.Made) attempt).phase();
  }

  static Optional<String> refusal(Attempt attempt) {
    return attempt instanceof Attempt.Refused(var reason) ? Optional.of(reason) : Optional.empty();
  }
}
