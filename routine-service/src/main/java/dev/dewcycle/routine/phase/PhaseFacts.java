package dev.dewcycle.routine.phase;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What holds of a phase in every state.
 *
 * @param id UUIDv7
 * @param subscriber the partner's own opaque id
 * @param product the ampoule, or the mask soaked in one
 * @param families what the product works with, by which rests and second phases are judged; empty
 *     where its content is not known
 * @param mode what the phase does to serums
 * @param autoStart whether a planned phase starts by timer on its first day
 */
public record PhaseFacts(
    UUID id,
    String subscriber,
    UUID product,
    Set<ActiveFamily> families,
    Goal goal,
    PhaseDates dates,
    Cadence cadence,
    Slot slot,
    PhaseDays.Mode mode,
    boolean autoStart) {

  public PhaseFacts {
    families = Set.copyOf(families);
  }

  /** The last day that the goal allows; absent where nothing limits it. */
  public Optional<LocalDate> latestDay() {
    return goal.eventDate().map(event -> event.minusDays(1));
  }

  /** Whether the phase ends in time with this last day. */
  public boolean allows(LocalDate lastDay) {
    return latestDay().map(latest -> !lastDay.isAfter(latest)).orElse(true);
  }

  /** The dates, cut off where the goal's event comes before their end. */
  public PhaseDates inTime(PhaseDates wished) {
    return allows(wished.lastDay()) ? wished : wished.until(latestDay().orElseThrow());
  }

  /** Whether two products work by the same means, or are the same product. */
  public boolean worksLike(PhaseFacts other) {
    return product.equals(other.product) || families.stream().anyMatch(other.families::contains);
  }

  public PhaseFacts on(PhaseDates others) {
    return new PhaseFacts(
        id, subscriber, product, families, goal, others, cadence, slot, mode, autoStart);
  }

  PhaseFacts withoutAutoStart() {
    return new PhaseFacts(
        id, subscriber, product, families, goal, dates, cadence, slot, mode, false);
  }
}
