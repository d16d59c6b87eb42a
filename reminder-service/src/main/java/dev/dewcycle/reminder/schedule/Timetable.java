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

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.PhaseSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wanted: by a phase in the state it is in, and outside phases. */
public final class Timetable {
  /** A pause of more days ends the phase. */
  private static final int LONGEST_PAUSE = 28;

  private Timetable() {}

  /** What the subscriber is to be reminded of outside phases. */
  public static List<Wish> of(CareDatesChanged care) {
    return care.dates().stream()
        .map(
            date ->
                new Wish(
                    Subject.ofProduct(date.product()),
                    new Series(
                        date.kind(), date.slot(), new Days.Daily(date.from(), date.until()))))
        .toList();
  }

  /**
   * What a phase wants, past days included, at most one series of a kind.
   *
   * @param startRefused whether its automatic start was tried and refused: it is not tried again
   */
  public static List<Wish> of(PhaseSnapshot phase, boolean startRefused) {
    var wanted =
        switch (phase.state()) {
          case PLANNED -> planned(phase, startRefused);
          case ACTIVE -> active(phase);
          case PAUSED -> paused(phase);
          case ENDED -> ended(phase);
          case CANCELLED -> Stream.<Series>empty();
        };
    var subject = Subject.ofPhase(phase.id(), phase.version(), phase.product());
    return wanted
        .filter(series -> series.days().first().isPresent())
        .map(series -> new Wish(subject, series))
        .toList();
  }

  private static Stream<Series> planned(PhaseSnapshot phase, boolean startRefused) {
    return phase.autoStart() && !startRefused
        ? Stream.of(Series.once(PHASE_START, phase.startsOn()))
        : Stream.empty();
  }

  private static Stream<Series> active(PhaseSnapshot phase) {
    return Stream.of(
        Series.once(PHASE_END, phase.lastDay().plusDays(1)),
        new Series(
            APPLICATION, Optional.of(phase.slot()), new Days.Listed(phase.applicationDays())),
        new Series(CHECK_IN, Optional.empty(), new Days.Listed(phase.checkInDays())),
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
            .<Days>map(from -> new Days.Daily(from, phase.sunscreenUntil()))
            .orElse(Days.NONE);
    return new Series(SUNSCREEN, Optional.empty(), days);
  }
}
