package dev.dewcycle.routine.layering;

import java.util.ArrayList;

/**
 * A family to which skin gets used slowly. Weeks count from the first use of any product with it;
 * whoever is not known to begin has begun long ago. Named are the days of a week beyond those that
 * it allows.
 *
 * @param first days of use in the first week
 * @param more days added by each week
 */
record StartUp(RuleText text, Actives families, int first, int more) implements Rule {
  private static final int WEEK = 7;

  @Override
  public void check(Plan plan, FindingSink found) {
    if (!plan.exposes(families)) {
      return;
    }
    var start = DaySet.LAST + 1;
    var used = DaySet.NONE;
    var applied = DaySet.NONE;
    for (var use : plan.actives()) {
      if (use.exposes(families)) {
        start = Math.min(start, use.since());
        used = used.or(use.inUse());
        applied = applied.or(use.days());
      }
    }
    if (start != Use.ESTABLISHED) {
      report(plan, surplus(used, start).and(applied).and(plan.window().inside()), found);
    }
  }

  /** The days beyond what each week of use allows. */
  private DaySet surplus(DaySet used, int start) {
    var surplus = DaySet.NONE;
    var week = start;
    for (var allowed = first; allowed < WEEK; allowed += more) {
      var day = used.nextFrom(week);
      for (var taken = 0; day < week + WEEK && day <= DaySet.LAST; taken++) {
        surplus = taken < allowed ? surplus : surplus.with(day);
        day = used.nextFrom(day + 1);
      }
      week += WEEK;
    }
    return surplus;
  }

  private void report(Plan plan, DaySet surplus, FindingSink found) {
    if (!surplus.isEmpty()) {
      var involved = new ArrayList<Use>();
      for (var use : plan.actives()) {
        if (use.exposes(families) && use.days().meets(surplus)) {
          Plans.merge(involved, use);
        }
      }
      found.add(text, text.severity(), surplus, involved);
    }
  }
}
