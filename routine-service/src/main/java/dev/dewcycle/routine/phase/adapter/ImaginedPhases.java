package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Phases that are only imagined, for checks that store nothing. */
@ApplicationScoped
public class ImaginedPhases {
  @Inject PhasePlanner planner;
  @Inject PhaseJudge judge;

  /**
   * The days of a phase in a routine as it would be; 422 below {@code #/phase} where there can be
   * no such phase.
   */
  public PhaseDays days(
      Subscriber subscriber, Situation situation, WishedPhase wish, LocalDate today) {
    var wished = planner.wished("#/phase", subscriber, wish, today);
    return judge.place(situation, wished, today).days().orElseThrow();
  }
}
