package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.product.adapter.ProductName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A box as a line names it.
 *
 * @param subscriber the partner's own id
 * @param products 1-20, each once
 * @param candidates products to look among for substitutes, at most 20
 */
record BoxLine(String subscriber, List<BoxProduct> products, Optional<List<String>> candidates) {
  static final int MOST = 20;

  /** A product in a box. */
  record BoxProduct(String product, Optional<NewPlan> plan) {}

  /** A product that is named, and where. */
  record Named(String pointer, ProductName name) {}

  /** What the line names, once it holds. */
  record Names(List<Named> products, List<Named> candidates) {
    List<Named> all() {
      var all = new ArrayList<>(products);
      all.addAll(candidates);
      return all;
    }
  }

  /** Reads the names, and tells everything that is wrong and can be seen without looking up. */
  Names read(Faults faults) {
    readSubscriber(faults);
    var named = new ArrayList<Named>();
    var listed = products == null ? List.<BoxProduct>of() : products;
    faults.unless(
        !listed.isEmpty() && listed.size() <= MOST,
        "#/products",
        "A box has 1 to " + MOST + " products.");
    for (var i = 0; i < Math.min(MOST, listed.size()); i++) {
      var at = "#/products/" + i;
      var one = listed.get(i);
      if (one == null) {
        faults.add(at, "A product of a box is an object.");
      } else {
        name(at + "/product", one.product(), faults).ifPresent(named::add);
        one.plan().ifPresent(plan -> plan.check(at + "/plan", faults));
      }
    }
    refuseTwice(named, faults);
    return new Names(named, readCandidates(faults));
  }

  private void readSubscriber(Faults faults) {
    try {
      SubscriberId.checked("#/subscriber", subscriber == null ? "" : subscriber);
    } catch (InvalidInput e) {
      faults.add("#/subscriber", e.getDetail());
    }
  }

  private List<Named> readCandidates(Faults faults) {
    var listed = candidates.orElse(List.of());
    faults.unless(
        listed.size() <= MOST, "#/candidates", "At most " + MOST + " candidates are looked at.");
    var named = new ArrayList<Named>();
    for (var i = 0; i < Math.min(MOST, listed.size()); i++) {
      name("#/candidates/" + i, listed.get(i), faults).ifPresent(named::add);
    }
    return named;
  }

  private static Optional<Named> name(String pointer, String text, Faults faults) {
    var name = Optional.ofNullable(text).flatMap(ProductName::read);
    faults.unless(
        name.isPresent(),
        pointer,
        "A product is named by its id, sku:… or gtin:… with a valid check digit.");
    return name.map(known -> new Named(pointer, known));
  }

  private static void refuseTwice(List<Named> named, Faults faults) {
    var seen = new HashSet<ProductName>();
    for (var one : named) {
      faults.unless(seen.add(one.name()), one.pointer(), "This product is in the box twice.");
    }
  }
}
