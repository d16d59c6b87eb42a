package dev.dewcycle.routine.layering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sorts what is laid out by what rules look for, so that each rule sees only what concerns it. */
final class Plans {
  private Plans() {}

  static Plan of(
      Window window,
      Situation situation,
      List<Use> uses,
      List<Suspended> suspended,
      Set<UUID> unknown) {
    var actives = new ArrayList<Use>(uses.size());
    var serums = new ArrayList<Use>(2);
    var ampoules = new ArrayList<Use>(2);
    var exposed = 0L;
    for (var use : uses) {
      exposed |= use.exposed().bits();
      if (!use.exposed().onlySupport()) {
        actives.add(use);
      }
      if (use.product().countsAsAmpoule()) {
        merge(ampoules, use);
      } else if (use.product().countsAsSerum()) {
        merge(serums, use);
      }
    }
    return new Plan(
        window,
        situation,
        uses,
        actives,
        serums,
        ampoules,
        new Actives(exposed),
        suspended,
        unknown);
  }

  /** Draws the slots of a product together. */
  static void merge(List<Use> products, Use use) {
    for (var i = 0; i < products.size(); i++) {
      if (products.get(i).sameProduct(use)) {
        products.set(i, products.get(i).and(use));
        return;
      }
    }
    products.add(use);
  }
}
