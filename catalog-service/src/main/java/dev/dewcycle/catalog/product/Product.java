package dev.dewcycle.catalog.product;

import dev.dewcycle.catalog.classification.AnalysedIngredient;
import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.events.Recall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A product in one version: the facts and what followed from them when they were entered.
 *
 * @param version from 1, raised by every change
 * @param formulationVersion from 1, raised only by a reformulation
 * @param withdrawn whether it has left the catalogue
 * @param recall absent where it is not, or no longer, recalled
 */
public record Product(
    UUID id,
    long version,
    long formulationVersion,
    boolean withdrawn,
    Optional<Recall> recall,
    ProductFacts facts,
    Analysis analysis) {

  public static Product entered(UUID id, ProductFacts facts, Analysis analysis) {
    return entered(id, facts, analysis, false);
  }

  /** As another catalogue knew it: it may have left that one already. */
  public static Product entered(UUID id, ProductFacts facts, Analysis analysis, boolean withdrawn) {
    return new Product(id, 1, 1, withdrawn, Optional.empty(), facts, analysis);
  }

  /**
   * The next version, with other facts; a withdrawn product is back by it, and a recalled one stays
   * recalled. The same facts once more change nothing, so that a nightly sync tells nobody
   * anything.
   */
  public Product changedTo(ProductFacts otherFacts, Analysis otherAnalysis) {
    return changedTo(otherFacts, otherAnalysis, false);
  }

  /** As {@link #changedTo(ProductFacts, Analysis)}, in the catalogue or out of it. */
  public Product changedTo(
      ProductFacts otherFacts, Analysis otherAnalysis, boolean otherWithdrawn) {
    if (withdrawn == otherWithdrawn && facts.equals(otherFacts) && analysis.equals(otherAnalysis)) {
      return this;
    }
    var formulation = isReformulation(otherAnalysis) ? formulationVersion + 1 : formulationVersion;
    return new Product(
        id, version + 1, formulation, otherWithdrawn, recall, otherFacts, otherAnalysis);
  }

  /** The next version, which has left the catalogue. */
  public Product withdraw() {
    return next(true, recall);
  }

  /** The next version, called back; the same recall once more changes nothing. */
  public Product recalled(Recall wanted) {
    return recall.filter(known -> isSame(known, wanted)).isPresent()
        ? this
        : next(withdrawn, Optional.of(wanted));
  }

  /** The next version, which may be used again. */
  public Product recallLifted() {
    return next(withdrawn, Optional.empty());
  }

  private Product next(boolean gone, Optional<Recall> calledBack) {
    return new Product(id, version + 1, formulationVersion, gone, calledBack, facts, analysis);
  }

  /** Whenever it was made, and in whatever order the lots are named. */
  private static boolean isSame(Recall one, Recall other) {
    return one.reason().equals(other.reason())
        && one.action() == other.action()
        && Set.copyOf(one.lots()).equals(Set.copyOf(other.lots()));
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
