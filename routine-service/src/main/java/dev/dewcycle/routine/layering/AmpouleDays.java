package dev.dewcycle.routine.layering;

import java.util.List;

/**
 * Ampoules on more than half of the days of eight weeks, whichever they are and phases included:
 * concentrates need rests.
 *
 * @param most ampoule days that are not too many ...
 * @param span ... in so many days, at most 64
 */
record AmpouleDays(RuleText text, int most, int span) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    var used = DaySet.NONE;
    for (var ampoule : plan.ampoules()) {
      used = used.or(ampoule.inUse());
    }
    var tooMany = tooMany(used, plan.window());
    var first = tooMany.nextFrom(0);
    if (first > DaySet.LAST) {
      return;
    }
    var involved = involved(plan.ampoules(), first);
    if (first < plan.window().days()) {
      found.add(text, text.severity(), tooMany, involved);
    } else {
      found.foresee(text, first, involved);
    }
  }

  /** Ampoule days that end a span with too many, as far as that span reaches into the window. */
  private DaySet tooMany(DaySet used, Window window) {
    var tooMany = DaySet.NONE;
    if (used.count() <= most) {
      return tooMany;
    }
    var last = Math.min(window.days() + span - 2, DaySet.LAST);
    for (var day = used.nextFrom(0); day <= last; ) {
      var times = used.and(DaySet.between(day - span + 1, day)).count();
      if (times > most) {
        tooMany = tooMany.with(day);
      }
      // So many are lacking that no day before can be one too many.
      day = used.nextFrom(day + Math.max(1, most + 1 - times));
    }
    return tooMany;
  }

  private List<Use> involved(List<Use> ampoules, int day) {
    var days = DaySet.between(day - span + 1, day);
    return ampoules.stream().filter(use -> use.inUse().meets(days)).toList();
  }
}
