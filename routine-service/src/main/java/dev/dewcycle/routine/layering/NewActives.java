package dev.dewcycle.routine.layering;

import java.util.ArrayList;

/**
 * Two products that each bring an active which is new to the skin, within so many days: then nobody
 * can tell which one is not borne. It holds until so many days after the first one. A family is as
 * old as the oldest product with it, and what is not known to be new is not.
 *
 * @param apart days between two introductions
 */
record NewActives(RuleText text, int apart) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    var isQuiet = true;
    for (var use : plan.actives()) {
      isQuiet &= isKnown(use);
    }
    if (isQuiet) {
      return;
    }
    var newcomers = new ArrayList<Use>();
    for (var use : plan.actives()) {
      Plans.merge(newcomers, use);
    }
    newcomers.removeIf(this::isKnown);
    for (var i = 0; i < newcomers.size(); i++) {
      for (var j = i + 1; j < newcomers.size(); j++) {
        compare(plan, newcomers.get(i), newcomers.get(j), found);
      }
    }
  }

  /** Whether it is too old to be new on any day of the window. */
  private boolean isKnown(Use use) {
    return use.since() <= -apart;
  }

  private void compare(Plan plan, Use one, Use other, FindingSink found) {
    if (news(plan, one).differs(news(plan, other))) {
      var first = Math.min(one.since(), other.since());
      var second = Math.max(one.since(), other.since());
      found.add(text, DaySet.between(second, first + apart - 1), one, other);
    }
  }

  /** The active families that nothing has brought before. */
  private static Actives news(Plan plan, Use newcomer) {
    var news = newcomer.exposed().among(Actives.ACTIVE);
    for (var use : plan.actives()) {
      if (use.since() < newcomer.since()) {
        news = news.minus(use.exposed());
      }
    }
    return news;
  }
}
