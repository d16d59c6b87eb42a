package dev.dewcycle.events;

import java.util.Optional;

/**
 * One ingredient of a product, in the printed order.
 *
 * @param inci the INCI name, upper case; the text as printed where the name is not known
 * @param family the active family, set wherever the ingredient belongs to one, at any level
 * @param exposed whether the family counts, being at an effective level
 * @param minPercent lower bound, % w/w, 0-100
 * @param maxPercent upper bound, % w/w, 0-100
 * @param basis what the bounds rest on
 */
public record IngredientFact(
    String inci,
    Optional<ActiveFamily> family,
    boolean exposed,
    double minPercent,
    double maxPercent,
    ConcentrationBasis basis) {}
