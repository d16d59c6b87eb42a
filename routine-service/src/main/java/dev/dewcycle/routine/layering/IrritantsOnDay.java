package dev.dewcycle.routine.layering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Too many irritant families on one day, from two products or more. Where they are two, rules that
 * speak of the very two families take the word.
 *
 * @param most families that are not too many, at least 1
 */
record IrritantsOnDay(RuleText text, int most, List<Pair> conflicts) implements Rule {

  IrritantsOnDay {
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public void check(Plan plan, FindingSink found) {
    var families = plan.exposed().among(Actives.IRRITANT);
    if (families.count() <= most) {
      return;
    }
    var left = crowded(plan.actives(), families).and(plan.window().inside());
    if (left.isEmpty()) {
      return;
    }
    var uses = plan.actives().stream().filter(use -> use.exposes(Actives.IRRITANT)).toList();
    for (var day = left.nextFrom(0); day <= DaySet.LAST; day = left.nextFrom(day)) {
      var alike = alike(uses, day).and(left);
      judge(uses, day, alike, found);
      left = left.minus(alike);
    }
  }

  /** The days with more families than are good: the n-th set holds those with n or more. */
  private DaySet crowded(List<Use> uses, Actives families) {
    var atLeast = new DaySet[most + 2];
    Arrays.fill(atLeast, DaySet.NONE);
    atLeast[0] = DaySet.ALL;
    for (var left = families; !left.isEmpty(); left = left.minus(left.first())) {
      var days = DaySet.NONE;
      for (var use : uses) {
        days = use.exposes(left.first()) ? days.or(use.days()) : days;
      }
      for (var n = most + 1; n > 0; n--) {
        atLeast[n] = atLeast[n].or(atLeast[n - 1].and(days));
      }
    }
    return atLeast[most + 1];
  }

  /** The days on which the same of them are applied as on {@code day}. */
  private static DaySet alike(List<Use> uses, int day) {
    var alike = DaySet.ALL;
    for (var use : uses) {
      alike = use.days().has(day) ? alike.and(use.days()) : alike.minus(use.days());
    }
    return alike;
  }

  private void judge(List<Use> uses, int day, DaySet alike, FindingSink found) {
    var applied = uses.stream().filter(use -> use.days().has(day)).toList();
    var families = irritants(applied);
    var products = new ArrayList<Use>();
    applied.forEach(use -> Plans.merge(products, use));
    if (families.count() > most
        && products.stream().noneMatch(one -> irritants(List.of(one)).equals(families))
        && !isMuted(applied, products.size())) {
      found.add(text, text.severity(), alike, products);
    }
  }

  private boolean isMuted(List<Use> applied, int products) {
    return products == 2
        && applied.stream()
            .anyMatch(
                one ->
                    applied.stream()
                        .anyMatch(
                            other -> conflicts.stream().anyMatch(rule -> rule.clash(one, other))));
  }

  private static Actives irritants(List<Use> uses) {
    return Actives.all(uses.stream().map(Use::exposed)).among(Actives.IRRITANT);
  }
}
