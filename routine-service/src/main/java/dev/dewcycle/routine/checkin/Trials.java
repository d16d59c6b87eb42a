package dev.dewcycle.routine.checkin;

import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.PhaseCheck;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.phase.ApplicationDays;
import dev.dewcycle.routine.phase.Course;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;

/** Tries proposals in the calendar: one that opens anything to take care of is none. */
record Trials(Evaluator evaluator, Situation situation, LocalDate today) {

  /** Whether the routine takes the edits of a proposal. */
  boolean takes(CadenceProposal proposal) {
    var after = situation;
    for (var edit : proposal.edits()) {
      after = edit.applyTo(after);
    }
    return evaluator.opensNothing(situation, after, today);
  }

  /** Whether a phase that is in the calendar could go on with another cadence. */
  boolean takes(Phase phase, Cadence to) {
    return situation.phases().stream()
        .filter(days -> days.phase().equals(phase.facts().id()))
        .anyMatch(days -> takes(phase, days, to));
  }

  private boolean takes(Phase phase, PhaseDays now, Cadence to) {
    var placed =
        new PhaseCheck(evaluator)
            .applicationDays(
                situation.without(now.phase()),
                situation.products().get(now.product()),
                now.slot(),
                now.mode(),
                to,
                Course.of(phase));
    return ApplicationDays.in(phase, ApplicationDays.replaced(now.days(), today, placed))
        .filter(changed -> evaluator.opensNothing(situation, situation.with(changed), today))
        .isPresent();
  }
}
