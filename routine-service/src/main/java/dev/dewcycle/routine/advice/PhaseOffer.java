package dev.dewcycle.routine.advice;

import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.phase.PhasePlan;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The phase that would be offered for a goal. It begins after the most thorough patch test for
 * which there is time; before an event it begins as late as the event allows. The lengths and
 * cadences are house defaults (grade D) within the articles' one to four weeks.
 */
final class PhaseOffer {
  private static final List<PatchTest> MOST_THOROUGH_FIRST =
      List.of(PatchTest.FULL, PatchTest.QUICK, PatchTest.NONE);
  private static final int TWO_WEEKS = 14;

  private PhaseOffer() {}

  /** Empty where fewer than 7 days are left before the event. */
  static Optional<AmpoulePlan.Phase> of(Inquiry inquiry, Optional<Goal> goal) {
    for (var test : MOST_THOROUGH_FIRST) {
      var earliest = inquiry.today().plusDays(test.days());
      var dates = dates(goal, earliest);
      if (dates.isPresent()) {
        return Optional.of(
            new AmpoulePlan.Phase(
                goal, dates.get(), test, cadence(inquiry), inquiry.unsuitable(goal)));
      }
    }
    return Optional.empty();
  }

  private static Optional<PhaseDates> dates(Optional<Goal> goal, LocalDate earliest) {
    var days = goal.map(PhaseOffer::days).orElse(TWO_WEEKS);
    if (goal.isEmpty()) {
      return Optional.of(PhaseDates.of(earliest, days));
    }
    var plan = PhasePlan.of(goal.get(), Optional.of(earliest), days, earliest, false);
    return plan instanceof PhasePlan.Room(var dates)
        ? Optional.of(asLateAsPossible(goal.get(), dates))
        : Optional.empty();
  }

  private static PhaseDates asLateAsPossible(Goal goal, PhaseDates dates) {
    return goal.eventDate()
        .map(event -> dates.startingOn(event.minusDays(dates.days())))
        .orElse(dates);
  }

  private static int days(Goal goal) {
    return switch (goal) {
      case Goal.CalmIrritation _ -> PhaseDates.SHORTEST;
      case Goal.BoostHydration _ -> TWO_WEEKS;
      case Goal.BrightenBeforeEvent _ -> 3 * 7;
      case Goal.TargetConcern _ -> PhaseDates.LONGEST;
    };
  }

  private static Cadence cadence(Inquiry inquiry) {
    return switch (inquiry.profile().sensitivity()) {
      case LOW -> new Cadence.Daily();
      case MEDIUM -> new Cadence.TimesPerWeek(5);
      case HIGH -> new Cadence.TimesPerWeek(3);
    };
  }
}
