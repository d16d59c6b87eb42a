package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Contradiction;
import dev.dewcycle.catalog.concentration.Shares;
import dev.dewcycle.catalog.concentration.SoldAs;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.Ingredient;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Works out what a product is. Pure: the same formula gives the same answer. */
public final class Analyser {
  private final Dictionary dictionary;

  public Analyser(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  public Analysis analyse(Formula formula) {
    var named = named(formula.ingredients().orElse(""));
    var known = named.stream().filter(entry -> entry.known().isPresent()).count();
    var soldAs = new SoldAs(formula.label(), formula.isRinsedOff(), formula.claims());
    var reasons = new ArrayList<Reason>();
    var ingredients = new ArrayList<AnalysedIngredient>();
    var contradictions = new ArrayList<Contradiction>();
    for (var part : NamedIngredient.byPart(named)) {
      var shares = Shares.of(part, formula.declared(), soldAs, this::inci);
      ingredients.addAll(exposures(formula, part, shares, reasons));
      contradictions.addAll(shares.contradictions());
    }
    var strength = strength(known, ingredients, reasons);
    var directions = formula.directions().map(DirectionsReader::read).orElse(Directions.SILENT);
    var role = RoleRule.judge(formula.label(), directions, strength);
    var boost = BoostRule.judge(formula, strength);
    reasons.addAll(role.reasons());
    reasons.addAll(boost.reasons());
    return new Analysis(
        known > 0,
        formula.isRinsedOff(),
        ingredients,
        strength,
        role.value(),
        boost.value(),
        directions,
        TraitRule.judge(role.value(), boost.value(), strength, directions, known > 0, ingredients),
        reasons,
        contradictions);
  }

  /** The entries of a printed list, each with what it means. */
  List<NamedIngredient> named(String printed) {
    return NamedIngredient.allOf(InciList.read(printed), dictionary);
  }

  /** The INCI name that a printed name means, upper case; itself where it is not known. */
  public String inci(String printedName) {
    return dictionary
        .find(printedName)
        .map(Ingredient::inci)
        .orElseGet(() -> printedName.strip().toUpperCase(Locale.ROOT));
  }

  private static List<AnalysedIngredient> exposures(
      Formula formula, List<NamedIngredient> named, Shares shares, List<Reason> reasons) {
    var rule = new ExposureRule(shares, new Claims(formula), formula.isRinsedOff());
    var ingredients = new ArrayList<AnalysedIngredient>();
    for (int i = 0; i < named.size(); i++) {
      var unexposed = rule.unexposed(named.get(i), i);
      unexposed.ifPresent(reasons::add);
      var exposed = named.get(i).family().isPresent() && unexposed.isEmpty();
      ingredients.add(new AnalysedIngredient(named.get(i), shares.ranges().get(i), exposed));
    }
    return ingredients;
  }

  private static Strength strength(
      long known, List<AnalysedIngredient> ingredients, List<Reason> reasons) {
    if (known == 0) {
      reasons.add(Reason.of(Reason.Code.NO_INGREDIENTS));
      return Strength.UNKNOWN;
    }
    var judged = StrengthRule.judge(ingredients);
    reasons.addAll(judged.reasons());
    if (known * 2 < ingredients.size() && judged.value() != Strength.HIGH) {
      reasons.add(Reason.of(Reason.Code.LIST_MOSTLY_UNKNOWN));
      return Strength.UNKNOWN;
    }
    return judged.value();
  }
}
