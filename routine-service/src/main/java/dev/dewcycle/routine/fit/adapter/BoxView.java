package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.events.Severity;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.routine.fit.Coverage;
import dev.dewcycle.routine.fit.ProductFit;
import dev.dewcycle.routine.fit.Substitute;
import dev.dewcycle.routine.fit.Variant;
import dev.dewcycle.routine.fit.Verdict;
import dev.dewcycle.routine.fit.adapter.People.Person;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.product.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The answer to a line.
 *
 * @param line from 1
 * @param perProduct each by itself, in the order of the box
 * @param findings at CAUTION or above that all of them together would open, used as they are meant
 * @param changes which together leave none of those; empty where none are needed or none were found
 * @param substitutes for what does not fit; absent where no candidates were named
 * @param errors why there is no verdict; then there is nothing else
 */
public record BoxView(
    long line,
    Optional<String> subscriber,
    Optional<Verdict> verdict,
    Optional<List<ProductView>> perProduct,
    Optional<List<FoundView>> findings,
    Optional<List<ChangeView>> changes,
    Optional<CoverageView> coverage,
    Optional<List<SubstituteView>> substitutes,
    Optional<List<Fault>> errors) {

  /**
   * One product by itself.
   *
   * @param inUse whether the person uses it already
   * @param plan how it is used where it fits, the changes made
   */
  public record ProductView(
      UUID product,
      Verdict verdict,
      boolean inUse,
      List<FoundView> findings,
      List<ChangeView> changes,
      Optional<UseView> plan) {}

  /** Of how many of the products, those of the person included, the content is known. */
  public record CoverageView(int known, int products, List<UUID> unknown) {
    static CoverageView of(Coverage coverage) {
      return new CoverageView(coverage.known(), coverage.products(), coverage.unknown());
    }
  }

  /** A proven substitute. */
  public record SubstituteView(UUID replaces, UUID product, Optional<UseView> plan) {
    static SubstituteView of(Substitute substitute) {
      return new SubstituteView(
          substitute.replaces(),
          substitute.by().product().id(),
          UseView.of(substitute.by(), new Variant(substitute.by().usage(), List.of())));
    }
  }

  static BoxView rejected(long line, List<Fault> faults) {
    return new BoxView(
        line,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(faults));
  }

  static BoxView of(BoxBatch.Checked.Judged judged, FitWords words) {
    var fit = judged.fit();
    var person = judged.person();
    var products = judged.products();
    return new BoxView(
        judged.line(),
        Optional.of(person.subscriber().id()),
        Optional.of(fit.verdict()),
        Optional.of(
            fit.products().stream().map(one -> view(one, person, products, words)).toList()),
        Optional.of(worries(fit.news(), person, words)),
        Optional.of(words.changes(fit.changes(), products)),
        Optional.of(CoverageView.of(fit.coverage())),
        judged.lookedForMore()
            ? Optional.of(fit.substitutes().stream().map(SubstituteView::of).toList())
            : Optional.empty(),
        Optional.empty());
  }

  private static ProductView view(
      ProductFit fit, Person person, Map<UUID, Product> products, FitWords words) {
    return new ProductView(
        fit.meant().product().id(),
        fit.verdict(),
        fit.meant().usage().isKept(),
        worries(fit.news(), person, words),
        words.changes(fit.way().map(Variant::edits).orElse(List.of()), products),
        fit.way().flatMap(way -> UseView.of(fit.meant(), way)));
  }

  private static List<FoundView> worries(List<Breach> news, Person person, FitWords words) {
    return words.found(
        news.stream().filter(found -> found.severity().isAtLeast(Severity.CAUTION)).toList(),
        person.owner(),
        person.today());
  }
}
