package dev.dewcycle.catalog.product;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.catalog.classification.FormulaCheck;
import dev.dewcycle.events.Gtin;
import java.util.List;
import java.util.Optional;

/** The limits of what may be entered about a product. */
public final class FactCheck {
  private static final int LONGEST_BRAND = 200;
  private static final int LONGEST_SKU = 64;
  private static final int LONGEST_SIZE = 60;

  private FactCheck() {}

  /** Every flaw of the facts; none where they can be stored. */
  public static List<Flaw> flaws(ProductFacts facts, Analyser analyser) {
    var flaws = new Flaws();
    var formula = new FormulaCheck(analyser, flaws);
    flaws.requiredLine("#/brand", Optional.of(facts.brand()), LONGEST_BRAND);
    formula.texts(Optional.of(facts.name()), facts.ingredients(), facts.directions());
    facts.sku().ifPresent(sku -> flaws.requiredLine("#/sku", Optional.of(sku), LONGEST_SKU));
    if (facts.gtin().filter(gtin -> !Gtin.isValid(gtin)).isPresent()) {
      flaws.add("#/gtin", "8, 12, 13 or 14 digits with a valid check digit are expected.");
    }
    flaws.text("#/size", facts.size(), LONGEST_SIZE);
    flaws.number("#/paoMonths", facts.paoMonths(), 1, 60);
    flaws.number("#/spf", facts.spf(), 1, 100);
    formula.claims(facts.claims());
    formula.declared(facts.declared(), facts.ingredients());
    return flaws.found();
  }
}
