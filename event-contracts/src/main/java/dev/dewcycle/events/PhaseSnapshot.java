package dev.dewcycle.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A treatment phase as it stands after a move. All dates are local dates in {@code zone}; whoever
 * schedules by them needs to know nothing of skin care.
 *
 * @param id of the phase, UUIDv7
 * @param subscriber the partner's own opaque id
 * @param generation which life of the subscriber's id, from 1
 * @param version of the phase, from 1, raised by every move
 * @param zone IANA name, such as {@code Asia/Seoul}
 * @param clock the test clock that the subscriber is bound to; absent for the system clock
 * @param product the ampoule, or the mask soaked in one
 * @param outcome present exactly when {@code state} is ENDED
 * @param slot in which the product is applied
 * @param startsOn first day
 * @param lastDay last day, inclusive; the phase ends at the first instant of the day after it
 * @param days 7-28, {@code startsOn} and {@code lastDay} included, pauses left out
 * @param autoStart whether a planned phase starts by timer on {@code startsOn}
 * @param pausedOn the date of the pause; present exactly when {@code state} is PAUSED
 * @param applicationDays the days on which the product is applied, ascending, within the phase
 * @param checkInDays the days on which a check-in is asked for, ascending
 * @param serumResumesOn the day from which a suspended serum is back; absent where none is
 *     suspended
 * @param sunscreenFrom first morning on which a needed sun cover is missing; absent where none is
 * @param sunscreenUntil last such morning; absent exactly when {@code sunscreenFrom} is
 * @param restUntil last day of the rest before the next phase of the same family
 */
public record PhaseSnapshot(
    UUID id,
    String subscriber,
    long generation,
    long version,
    String zone,
    Optional<UUID> clock,
    UUID product,
    PhaseState state,
    Optional<PhaseOutcome> outcome,
    Slot slot,
    LocalDate startsOn,
    LocalDate lastDay,
    int days,
    boolean autoStart,
    Optional<LocalDate> pausedOn,
    List<LocalDate> applicationDays,
    List<LocalDate> checkInDays,
    Optional<LocalDate> serumResumesOn,
    Optional<LocalDate> sunscreenFrom,
    Optional<LocalDate> sunscreenUntil,
    Optional<LocalDate> restUntil) {

  public PhaseSnapshot {
    applicationDays = List.copyOf(applicationDays);
    checkInDays = List.copyOf(checkInDays);
  }
}
