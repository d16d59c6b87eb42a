package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import java.util.ArrayList;

/**
 * Acids that stay on the skin, too often in a week: each slot of a day counts once, whatever is
 * applied in it.
 *
 * @param most times a week that skin takes
 * @param sensitive times a week while it is sensitive
 */
record Exfoliation(RuleText text, Actives families, int most, int sensitive) implements Rule {
  private static final int WEEK = 7;

  @Override
  public void check(Plan plan, FindingSink found) {
    if (!plan.exposes(families)) {
      return;
    }
    var mornings = DaySet.NONE;
    var evenings = DaySet.NONE;
    for (var use : plan.actives()) {
      if (counts(use)) {
        mornings = use.slot() == Slot.AM ? mornings.or(use.days()) : mornings;
        evenings = use.slot() == Slot.PM ? evenings.or(use.days()) : evenings;
      }
    }
    var crowd = new Crowd(WEEK, plan.profile().isSensitive() ? sensitive : most);
    var inside = plan.window().inside();
    var tooOften = crowd.days(mornings, evenings, inside).and(inside);
    if (!tooOften.isEmpty()) {
      var involved = new ArrayList<Use>();
      for (var use : plan.actives()) {
        if (counts(use) && use.days().meets(tooOften)) {
          Plans.merge(involved, use);
        }
      }
      found.add(text, text.severity(), tooOften, involved);
    }
  }

  private boolean counts(Use use) {
    return use.exposes(families) && use.content().isLeftOn();
  }
}
