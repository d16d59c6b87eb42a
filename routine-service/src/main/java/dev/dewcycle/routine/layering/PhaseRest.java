package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;

/**
 * A phase that begins before skin has rested from one that worked alike: as long as that one
 * lasted, or longer. Named are the days of the rest on which it runs already.
 *
 * @param shortest fewest days of rest
 */
record PhaseRest(RuleText text, int shortest) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    for (var earlier : plan.situation().phases()) {
      for (var phase : plan.situation().phases()) {
        var rested = restUntil(earlier);
        if (phase.first().isAfter(earlier.last()) && !phase.first().isAfter(rested)) {
          compare(plan, earlier, phase, rested, found);
        }
      }
    }
  }

  private LocalDate restUntil(PhaseDays phase) {
    return phase.last().plusDays(Math.max(shortest, phase.length()));
  }

  private void compare(
      Plan plan, PhaseDays earlier, PhaseDays phase, LocalDate rested, FindingSink found) {
    var before = plan.situation().shelf().find(earlier.product());
    for (var use : plan.ampoules()) {
      if (use.product().id().equals(phase.product())
          && before.filter(use.content()::worksLike).isPresent()) {
        var last = rested.isBefore(phase.last()) ? rested : phase.last();
        var window = plan.window();
        found.add(text, DaySet.between(window.day(phase.first()), window.day(last)), use);
      }
    }
  }
}
