package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A product in a slot of the routine: what one edit changes.
 *
 * @param applications all of it, mostly one
 */
record Habit(UUID product, Slot slot, List<Application> applications) {
  private static final Comparator<Habit> ALWAYS_THE_SAME =
      Comparator.comparing(Habit::product).thenComparing(Habit::slot);

  /** The habits of a routine, in an order that does not depend on that of the applications. */
  static List<Habit> of(Situation situation) {
    record Key(UUID product, Slot slot) {}
    return situation.applications().stream()
        .collect(Collectors.groupingBy(one -> new Key(one.product(), one.slot())))
        .entrySet()
        .stream()
        .map(found -> new Habit(found.getKey().product(), found.getKey().slot(), found.getValue()))
        .sorted(ALWAYS_THE_SAME)
        .toList();
  }

  /** How often it is applied, up to 1 for every day. */
  double timesADay() {
    return Math.min(
        1, applications.stream().map(Application::cadence).mapToDouble(Cadence::timesADay).sum());
  }

  /** Whether a pause until a day changes something and leaves something. */
  boolean canPauseUntil(LocalDate day) {
    return applications.stream().anyMatch(one -> one.from().isBefore(day))
        && applications.stream().anyMatch(one -> one.until().filter(day::isAfter).isEmpty());
  }
}
