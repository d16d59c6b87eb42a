package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;
import java.util.List;

/**
 * Ampoules on more than half of the days of eight weeks, whichever they are and phases included:
 * concentrates need rests.
 */
record AmpouleDays(RuleText text) implements Rule {
  private static final int MOST = 28;
  private static final int SPAN = 56;

  @Override
  public void check(Plan plan, FindingSink found) {
    var ampoules = plan.byProduct(Product::countsAsAmpoule);
    var used = ampoules.stream().map(Use::inUse).reduce(DaySet.NONE, DaySet::or);
    var tooMany = tooMany(used, plan.window());
    var first = tooMany.nextFrom(0);
    if (first > DaySet.LAST) {
      return;
    }
    var involved = involved(ampoules, first);
    if (first < plan.window().days()) {
      found.add(text, tooMany, involved);
    } else {
      found.foresee(text, first, involved);
    }
  }

  /** Ampoule days that end a span with too many, as far as that span reaches into the window. */
  private static DaySet tooMany(DaySet used, Window window) {
    var tooMany = DaySet.NONE;
    if (used.count() > MOST) {
      var last = Math.min(window.days() + SPAN - 2, DaySet.LAST);
      for (var day = used.nextFrom(0); day <= last; day = used.nextFrom(day + 1)) {
        if (used.and(DaySet.between(day - SPAN + 1, day)).count() > MOST) {
          tooMany = tooMany.with(day);
        }
      }
    }
    return tooMany;
  }

  private static List<Use> involved(List<Use> ampoules, int day) {
    var span = DaySet.between(day - SPAN + 1, day);
    return ampoules.stream().filter(use -> use.inUse().meets(span)).toList();
  }
}
