package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Range;
import dev.dewcycle.catalog.concentration.UsualRange;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.ActiveFamily;
import java.util.Optional;

/**
 * An entry of the list with its share.
 *
 * @param exposed whether its family counts, being at an effective level
 */
public record AnalysedIngredient(NamedIngredient named, Range share, boolean exposed) {

  /** The INCI name, upper case; the printed name where it is not known. */
  public String inci() {
    return named.inci();
  }

  public Optional<ActiveFamily> family() {
    return named.family();
  }

  /** Whether it is exposed and may irritate. */
  boolean irritates() {
    return exposed && isOf(ActiveFamily.Kind.IRRITANT);
  }

  /** Whether it is exposed and works, irritant or gentle: what strength is measured by. */
  boolean works() {
    return exposed && (isOf(ActiveFamily.Kind.IRRITANT) || isOf(ActiveFamily.Kind.GENTLE));
  }

  Optional<UsualRange> usualRange() {
    return UsualRange.of(named);
  }

  private boolean isOf(ActiveFamily.Kind kind) {
    return family().filter(family -> family.kind() == kind).isPresent();
  }
}
