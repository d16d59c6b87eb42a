package dev.dewcycle.reminder.schedule;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.CHECK_IN;
import static dev.dewcycle.events.ReminderKind.PAUSE_LIMIT;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.events.ReminderKind.PHASE_ENDING;
import static dev.dewcycle.events.ReminderKind.PHASE_START;
import static dev.dewcycle.events.ReminderKind.REST_OVER;
import static dev.dewcycle.events.ReminderKind.SERUM_RESUME;
import static dev.dewcycle.events.ReminderKind.SUNSCREEN;

import dev.dewcycle.events.PhaseSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a phase wants scheduled in the state it is in. */
public final class Timetable {
  /** A pause of more days ends the phase. */
  private static final int LONGEST_PAUSE = 28;

  private Timetable() {}

  /**
   * The series of a phase, past days included, at most one of a kind.
   *
   * @param startRefused whether its automatic start was tried and refused: it is not tried again
   */
  public static List<Series> of(PhaseSnapshot phase, boolean startRefused) {
    var wanted =
        switch (phase.state()) {
          case PLANNED -> planned(phase, startRefused);
          case ACTIVE -> active(phase);
          case PAUSED -> paused(phase);
          case ENDED -> ended(phase);
          case CANCELLED -> Stream.<Series>empty();
        };
    return wanted.filter(series -> !series.days().isEmpty()).toList();
  }

  private static Stream<Series> planned(PhaseSnapshot phase, boolean startRefused) {
    return phase.autoStart() && !startRefused
        ? Stream.of(Series.once(PHASE_START, phase.startsOn()))
        : Stream.empty();
  }

  private static Stream<Series> active(PhaseSnapshot phase) {
    return Stream.of(
        Series.once(PHASE_END, phase.lastDay().plusDays(1)),
        new Series(APPLICATION, Optional.of(phase.slot()), phase.applicationDays()),
        new Series(CHECK_IN, Optional.empty(), phase.checkInDays()),
        Series.once(PHASE_ENDING, phase.lastDay()),
        sunscreen(phase));
  }

  private static Stream<Series> paused(PhaseSnapshot phase) {
    return Stream.concat(
        phase.pausedOn().stream()
            .map(day -> Series.once(PAUSE_LIMIT, day.plusDays(LONGEST_PAUSE + 1))),
        Stream.of(sunscreen(phase)));
  }

  /** The phase is over: what is left is the way back to the routine. */
  private static Stream<Series> ended(PhaseSnapshot phase) {
    return Stream.of(
            phase.serumResumesOn().map(day -> Series.once(SERUM_RESUME, day)),
            phase.restUntil().map(day -> Series.once(REST_OVER, day.plusDays(1))),
            Optional.of(sunscreen(phase)))
        .flatMap(Optional::stream);
  }

  private static Series sunscreen(PhaseSnapshot phase) {
    var days =
        phase
            .sunscreenFrom()
            .flatMap(from -> phase.sunscreenUntil().map(until -> daysBetween(from, until)))
            .orElse(List.of());
    return new Series(SUNSCREEN, Optional.empty(), days);
  }

  private static List<LocalDate> daysBetween(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? List.of() : first.datesUntil(last.plusDays(1)).toList();
  }
}
