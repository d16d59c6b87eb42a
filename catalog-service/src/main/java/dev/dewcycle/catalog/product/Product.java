package dev.dewcycle.catalog.product;

import dev.dewcycle.catalog.classification.AnalysedIngredient;
import dev.dewcycle.catalog.classification.Analysis;
import java.util.List;
import java.util.UUID;

/**
 * A product in one version: the facts and what followed from them when they were entered.
 *
 * @param version from 1, raised by every change
 * @param formulationVersion from 1, raised only by a reformulation
 * @param withdrawn whether it has left the catalogue
 */
public record Product(
    UUID id,
    long version,
    long formulationVersion,
    boolean withdrawn,
    ProductFacts facts,
    Analysis analysis) {

  public static Product entered(UUID id, ProductFacts facts, Analysis analysis) {
    return new Product(id, 1, 1, false, facts, analysis);
  }

  /**
   * The next version, with other facts; a withdrawn product is back by it. The same facts once more
   * change nothing, so that a nightly sync tells nobody anything.
   */
  public Product changedTo(ProductFacts otherFacts, Analysis otherAnalysis) {
    if (!withdrawn && facts.equals(otherFacts) && analysis.equals(otherAnalysis)) {
      return this;
    }
    var formulation = isReformulation(otherAnalysis) ? formulationVersion + 1 : formulationVersion;
    return new Product(id, version + 1, formulation, false, otherFacts, otherAnalysis);
  }

  /** The next version, which has left the catalogue. */
  public Product withdraw() {
    return new Product(id, version + 1, formulationVersion, true, facts, analysis);
  }

  /**
   * Whether the list's ingredients or the strength differ; another spelling of the list is none.
   */
  private boolean isReformulation(Analysis other) {
    return analysis.strength() != other.strength() || !inci(analysis).equals(inci(other));
  }

  private static List<String> inci(Analysis analysis) {
    return analysis.ingredients().stream().map(AnalysedIngredient::inci).toList();
  }
}
