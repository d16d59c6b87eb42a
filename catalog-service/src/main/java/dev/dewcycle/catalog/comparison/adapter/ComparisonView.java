package dev.dewcycle.catalog.comparison.adapter;

import dev.dewcycle.catalog.classification.Traits;
import dev.dewcycle.catalog.comparison.Comparison;
import dev.dewcycle.catalog.comparison.Families;
import dev.dewcycle.catalog.comparison.Pick;
import dev.dewcycle.catalog.comparison.Profile;
import dev.dewcycle.catalog.comparison.Side;
import dev.dewcycle.catalog.comparison.Together;
import dev.dewcycle.catalog.comparison.Verdict;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.events.Category;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two products side by side, as callers see them. */
@Schema(name = "Comparison")
record ComparisonView(
    ComparedProduct left,
    ComparedProduct right,
    @Schema(description = "Concentration, frequency, purpose and tolerance") List<Row> rows,
    SharedFamilies families,
    Standing together,
    @Schema(description = "Which to pick for whom") List<PickView> picks,
    Fits fits) {

  /** One of the two. */
  @Schema(name = "ComparedProduct")
  record ComparedProduct(
      UUID id,
      long version,
      @Schema(description = "Withdrawn products are still on many shelves: they are compared")
          boolean withdrawn,
      String brand,
      String name,
      Category label,
      Category role,
      boolean boost,
      @Schema(description = "Where false, nothing is claimed of its content") boolean contentKnown,
      Traits traits) {

    static ComparedProduct of(Product product) {
      var analysis = product.analysis();
      return new ComparedProduct(
          product.id(),
          product.version(),
          product.withdrawn(),
          product.facts().brand(),
          product.facts().name(),
          product.facts().label(),
          analysis.role(),
          analysis.boost(),
          analysis.contentKnown(),
          analysis.traits());
    }
  }

  /** One of the four rows. */
  @Schema(name = "ComparisonRow")
  record Row(Verdict.Aspect aspect, Verdict verdict, String left, String right, String difference) {

    static Row of(Verdict verdict, Side left, Side right, ComparisonWords words) {
      return new Row(
          verdict.aspect(),
          verdict,
          words.side(verdict.aspect(), left),
          words.side(verdict.aspect(), right),
          words.difference(verdict));
    }
  }

  /** What both hold at an effective level, and what only one does. */
  @Schema(name = "SharedFamilies")
  record SharedFamilies(
      @Schema(description = "Absent where the content of one is not known")
          Optional<Families> known,
      String text) {}

  /** How the two stand in one routine. */
  record Standing(Together kind, String text) {}

  /** Which to pick for a profile. */
  @Schema(name = "Pick")
  record PickView(Profile profile, Pick.Choice choice, Pick.Why why, String text) {}

  /** For whom each fits. */
  record Fits(List<Profile> left, List<Profile> right, String leftText, String rightText) {}

  static ComparisonView of(Product left, Product right, ComparisonWords words) {
    var comparison = Comparison.of(left.analysis(), right.analysis());
    var leftFits = comparison.picked(Pick.Choice.LEFT);
    var rightFits = comparison.picked(Pick.Choice.RIGHT);
    return new ComparisonView(
        ComparedProduct.of(left),
        ComparedProduct.of(right),
        comparison.verdicts().stream()
            .map(verdict -> Row.of(verdict, comparison.left(), comparison.right(), words))
            .toList(),
        new SharedFamilies(comparison.families(), words.families(comparison.families())),
        new Standing(comparison.together(), words.together(comparison.together())),
        comparison.picks().stream()
            .map(pick -> new PickView(pick.profile(), pick.choice(), pick.why(), words.pick(pick)))
            .toList(),
        new Fits(leftFits, rightFits, words.leftFits(leftFits), words.rightFits(rightFits)));
  }
}
