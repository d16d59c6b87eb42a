package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the next date on which a check answers otherwise by time alone. It looks by checking: day
 * by day where something dated lies within sight or a cadence does not repeat by the week; else
 * nothing can change, because the calendar of the next day looks like this one's.
 */
final class Validity {
  /** How far it looks day by day; then the sweep comes by and looks again. */
  private static final int AHEAD = 28;

  private final Evaluator evaluator;
  private final Situation situation;
  private final Window window;
  private final boolean weekly;

  /** The dates on which something starts or has stopped. */
  private final List<LocalDate> dates;

  Validity(Evaluator evaluator, Situation situation, Window window) {
    this.evaluator = evaluator;
    this.situation = situation;
    this.window = window;
    this.weekly =
        situation.applications().stream().map(Application::cadence).allMatch(Validity::repeats);
    this.dates = dates(situation);
  }

  /** The date from which {@code findings} may be wrong. */
  Optional<LocalDate> until(List<Finding> findings) {
    var today = answer(findings);
    for (var day = 1; day <= AHEAD; day++) {
      var next = window.first().plusDays(day);
      if (canDiffer(next) && !evaluator.facts(situation, window.startingOn(next)).equals(today)) {
        return Optional.of(next);
      }
    }
    var beyond = window.first().plusDays(AHEAD + 1);
    if (!weekly) {
      return Optional.of(beyond);
    }
    return dates.stream()
        .filter(date -> !date.plusDays(-DaySet.FIRST).isBefore(beyond))
        .map(date -> date.minusDays(DaySet.LAST))
        .map(seen -> seen.isBefore(beyond) ? beyond : seen)
        .min(LocalDate::compareTo);
  }

  private static Map<Fact, Severity> answer(List<Finding> findings) {
    return findings.stream().collect(Collectors.toMap(Fact::of, Finding::severity));
  }

  private boolean canDiffer(LocalDate first) {
    if (!weekly) {
      return true;
    }
    for (var date : dates) {
      var ahead = date.toEpochDay() - first.toEpochDay();
      if (ahead >= DaySet.FIRST && ahead <= DaySet.LAST) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Daily _, Cadence.Weekdays _, Cadence.TimesPerWeek _ -> true;
      case Cadence.EveryNDays every -> every.n() == 1 || every.n() == 7;
      case Cadence.TimesPerMonth _ -> false;
    };
  }

  private static List<LocalDate> dates(Situation situation) {
    var starts =
        situation.applications().stream()
            .flatMap(
                one ->
                    Stream.of(
                            Optional.of(one.inUseSince()),
                            Optional.of(one.from()),
                            one.until().map(last -> last.plusDays(1)))
                        .flatMap(Optional::stream));
    var phases =
        situation.phases().stream()
            .flatMap(phase -> Stream.of(phase.first(), phase.last().plusDays(1)));
    var reactions = situation.blocked().stream().map(Blocked::since);
    return Stream.of(starts, phases, reactions).flatMap(all -> all).distinct().toList();
  }
}
