package dev.dewcycle.routine.layering;

import java.util.List;

/**
 * Two products in one slot of which each brings an irritant family that the other lacks. Rules that
 * speak of the very two families take the word.
 */
record IrritantsInSlot(RuleText text, List<Pair> conflicts) implements Rule {

  IrritantsInSlot {
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.exposed().among(Actives.IRRITANT).count() < 2) {
      return;
    }
    var uses = plan.actives();
    for (var i = 0; i < uses.size(); i++) {
      for (var j = i + 1; j < uses.size(); j++) {
        if (clash(uses.get(i), uses.get(j))) {
          found.add(text, uses.get(i).inSlot(), uses.get(i), uses.get(j));
        }
      }
    }
  }

  @Override
  public boolean clash(Use one, Use other) {
    return one.slot() == other.slot()
        && irritants(one).differs(irritants(other))
        && !isMuted(one, other);
  }

  private boolean isMuted(Use one, Use other) {
    for (var conflict : conflicts) {
      if (conflict.clash(one, other)) {
        return true;
      }
    }
    return false;
  }

  private static Actives irritants(Use use) {
    return use.exposed().among(Actives.IRRITANT);
  }
}
