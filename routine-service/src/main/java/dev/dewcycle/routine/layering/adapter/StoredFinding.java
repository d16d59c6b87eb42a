package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingFact;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.product.Product;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A finding as it is kept.
 *
 * @param aboutPerson whether it must never enter an event
 * @param formulations the formulation of each product by which it was found
 */
record StoredFinding(FindingView view, boolean aboutPerson, Map<UUID, Long> formulations) {

  static StoredFinding of(Finding finding, Map<UUID, Product> products) {
    var formulations =
        finding.products().stream()
            .filter(products::containsKey)
            .collect(
                Collectors.toMap(Function.identity(), id -> products.get(id).formulationVersion()));
    return new StoredFinding(FindingView.of(finding), finding.isAboutPerson(), formulations);
  }

  UUID id() {
    return view.id();
  }

  boolean isBlock() {
    return view.severity() == Severity.BLOCK;
  }

  /** Whether an acknowledgement of the other holds for this one too. */
  boolean weighsTheSameAs(StoredFinding other) {
    return view.severity() == other.view.severity() && formulations.equals(other.formulations);
  }

  FindingFact fact() {
    return new FindingFact(
        view.id(),
        view.rule(),
        view.ruleClass(),
        view.severity(),
        view.products(),
        view.slot(),
        view.on());
  }
}
