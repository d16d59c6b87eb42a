package dev.dewcycle.catalog.comparison;

import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.classification.Traits;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import java.util.Set;

/**
 * One of two products, as far as they are compared.
 *
 * @param contentKnown false where no list is known: then nothing is claimed of its content
 * @param boosts whether it is used as an ampoule: by its role, or as a mask soaked in one
 * @param families those at an effective level
 */
public record Side(
    boolean contentKnown,
    Category role,
    boolean boosts,
    Traits traits,
    Set<ActiveFamily> families) {

  public Side {
    families = Set.copyOf(families);
  }

  public static Side of(Analysis analysis) {
    return new Side(
        analysis.contentKnown(),
        analysis.role(),
        analysis.boost() || analysis.role() == Category.AMPOULE,
        analysis.traits(),
        analysis.exposedFamilies());
  }

  Traits.Irritation irritation() {
    return traits.tolerance().irritation();
  }

  boolean toleranceKnown() {
    return irritation() != Traits.Irritation.UNKNOWN;
  }

  boolean endless() {
    return traits.frequency().longestUseDays().isEmpty();
  }
}
