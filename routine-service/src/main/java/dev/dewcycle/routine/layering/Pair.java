package dev.dewcycle.routine.layering;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Slot;
import java.util.Optional;

/**
 * Two families from two products in one slot or, by the rule's scope, on one day. A single product
 * with both is its maker's choice.
 *
 * @param unless what the product with the first ones must not hold: another rule speaks of it
 */
record Pair(RuleText text, Actives one, Actives other, Actives unless) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (!plan.exposes(one) || !plan.exposes(other)) {
      return;
    }
    var uses = plan.actives();
    for (var i = 0; i < uses.size(); i++) {
      for (var j = i + 1; j < uses.size(); j++) {
        if (clash(uses.get(i), uses.get(j))) {
          found.add(text, slot(uses.get(i)), uses.get(i), uses.get(j));
        }
      }
    }
  }

  private Optional<Slot> slot(Use use) {
    return isInSlot() ? use.inSlot() : Optional.empty();
  }

  private boolean isInSlot() {
    return text.scope() == Scope.SAME_SLOT;
  }

  @Override
  public boolean clash(Use first, Use second) {
    return (first.slot() == second.slot() || !isInSlot())
        && (fits(first, second) || fits(second, first))
        && !first.sameProduct(second);
  }

  private boolean fits(Use first, Use second) {
    return first.exposes(one) && second.exposes(other) && !first.exposes(unless);
  }

  /** Whether it takes the word from the rules of load, for the same products and days. */
  boolean mutesLoad() {
    return text.ruleClass() == RuleClass.CONFLICT && !one.equals(other);
  }
}
