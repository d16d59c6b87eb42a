package dev.dewcycle.routine.phase;

import dev.dewcycle.events.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local dates of a phase.
 *
 * @param startsOn first day
 * @param lastDay last day, inclusive
 * @param pauses the rests that are over, ascending, inside the phase; their days do not count
 */
public record PhaseDates(LocalDate startsOn, LocalDate lastDay, List<DateRange> pauses) {
  /** Fewest days of a phase. */
  public static final int SHORTEST = 7;

  /** Most days of a phase, extensions included, pauses left out. */
  public static final int LONGEST = 28;

  public PhaseDates {
    if (lastDay.isBefore(startsOn)) {
      throw new IllegalArgumentException("a phase from " + startsOn + " ends on " + lastDay);
    }
    pauses = List.copyOf(pauses);
  }

  /** A phase of so many days, without a pause. */
  public static PhaseDates of(LocalDate startsOn, int days) {
    return new PhaseDates(startsOn, startsOn.plusDays(days - 1L), List.of());
  }

  /** Days on which the phase runs: pauses do not count. */
  public int days() {
    return runningDays().size();
  }

  /** The days on which the phase runs, ascending. */
  public List<LocalDate> runningDays() {
    return startsOn.datesUntil(lastDay.plusDays(1)).filter(day -> !isPausedOn(day)).toList();
  }

  /** Whether the day belongs to a pause that is over. */
  public boolean isPausedOn(LocalDate day) {
    return pauses.stream()
        .anyMatch(pause -> !day.isBefore(pause.from()) && !day.isAfter(pause.to()));
  }

  /** The same days, moved to another first day. */
  public PhaseDates startingOn(LocalDate day) {
    return of(day, days());
  }

  public PhaseDates until(LocalDate day) {
    return new PhaseDates(startsOn, day, pauses);
  }

  /**
   * The dates after a rest from {@code since} up to the day before {@code on}: the last day moves
   * by the days rested. A subscriber who has moved to a zone that is behind can come to a day a
   * second time: one that had its rest already moves nothing, and {@code since} may be still to
   * come.
   */
  public PhaseDates resumed(LocalDate since, LocalDate on) {
    if (!on.isAfter(since)) {
      return this;
    }
    var rested = since.datesUntil(on).filter(day -> !isPausedOn(day)).toList();
    if (rested.isEmpty()) {
      return this;
    }
    var rest = new DateRange(rested.getFirst(), on.minusDays(1));
    return new PhaseDates(
        startsOn,
        lastDay.plusDays(rested.size()),
        Stream.concat(pauses.stream(), Stream.of(rest)).toList());
  }

  /**
   * When the phase is over: the first instant of the day after the last one, which is not midnight
   * where a clock change skips it.
   */
  public Instant endsAt(ZoneId zone) {
    return firstInstantOf(lastDay.plusDays(1), zone);
  }

  /** The first instant of a local day. */
  public static Instant firstInstantOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
