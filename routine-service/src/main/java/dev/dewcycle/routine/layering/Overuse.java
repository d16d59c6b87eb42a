package dev.dewcycle.routine.layering;

import java.util.List;

/**
 * An ampoule used daily for longer than a treatment phase may be, without being in one. It counts
 * from the first day of use, with an open end: what is going to be too long is said today.
 *
 * @param longest the longest time an ampoule is good for in a row, days
 */
record Overuse(RuleText text, int longest) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    for (var ampoule : plan.ampoules()) {
      var habit = ampoule.inUse().minus(plan.inPhase(ampoule.product()));
      var tooLong = habit.endsOfRuns(longest + 1);
      var first = tooLong.nextFrom(0);
      if (first < plan.window().days()) {
        found.add(text, tooLong, ampoule);
      } else if (first <= DaySet.LAST && first - longest < plan.window().days()) {
        found.foresee(text, first, List.of(ampoule));
      }
    }
  }
}
