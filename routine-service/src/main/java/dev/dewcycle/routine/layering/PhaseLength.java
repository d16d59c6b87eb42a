package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.PhaseDays;

/**
 * A treatment phase that is longer than the product's directions, or than any may be. Its last days
 * are named.
 *
 * @param longest days of a phase where the directions allow no less
 */
record PhaseLength(RuleText text, int longest) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    for (var phase : plan.situation().phases()) {
      for (var ampoule : plan.ampoules()) {
        if (ampoule.product().id().equals(phase.product())) {
          found.add(text, tooLong(plan.window(), phase, ampoule), ampoule);
        }
      }
    }
  }

  private DaySet tooLong(Window window, PhaseDays phase, Use ampoule) {
    var most = Math.min(longest, ampoule.product().courseDays().orElse(longest));
    var first = phase.last().plusDays(1L + most - phase.length());
    return DaySet.between(window.day(first), window.day(phase.last()));
  }
}
