package dev.dewcycle.catalog.ingredient;

import dev.dewcycle.events.ActiveFamily;
import java.util.List;
import java.util.Optional;

/**
 * A known ingredient.
 *
 * @param inci its INCI name, upper case
 * @param cas its CAS registry number, where the EU's list names one
 * @param functions by the EU's list
 * @param family the active family that it belongs to
 * @param adjuster whether it sets the pH wherever it stands, so that its presence says nothing
 */
public record Ingredient(
    String inci,
    Optional<String> cas,
    List<String> functions,
    Optional<ActiveFamily> family,
    boolean adjuster) {

  public Ingredient {
    functions = List.copyOf(functions);
  }
}
