package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.fit.ProductFit;
import dev.dewcycle.routine.fit.Usage;
import dev.dewcycle.routine.fit.Variant;
import dev.dewcycle.routine.fit.Verdict;
import dev.dewcycle.routine.fit.adapter.BoxView.CoverageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a product fits, in JSON.
 *
 * @param suggestedCadence absent where it does not fit
 * @param suggestedPlan the same with slots, first day and length
 * @param changes that the plan makes to what is usual, and those in the routine
 * @param findings that there would be, used as is usual; the gravest first, of every severity
 */
public record FitView(
    Verdict verdict,
    String headline,
    List<ReasonView> reasons,
    Optional<CadenceView> suggestedCadence,
    Optional<UseView> suggestedPlan,
    List<ChangeView> changes,
    List<FoundView> findings,
    CoverageView coverage) {

  /** A reason for readers, with its code for programs. */
  public record ReasonView(Code code, String text) {}

  /** Why. */
  public enum Code {
    CONTENT_UNKNOWN,
    COMPANY_UNKNOWN,
    FOUND,
    CHANGE,
    IN_USE,
    AS_COURSE,
    GOES_WELL,
    NOTHING_AGAINST
  }

  static FitView of(FitService.Judged judged, FitWords words) {
    var fit = judged.fit().products().getFirst();
    var found = words.found(fit.news(), judged.person().owner(), judged.today());
    var changes =
        words.changes(fit.way().map(Variant::edits).orElse(List.of()), judged.person().products());
    var plan = suggested(fit);
    return new FitView(
        fit.verdict(),
        words.text("headline." + fit.verdict(), fit.meant().product().name()),
        reasons(judged, found, changes, words),
        plan.map(UseView::cadence),
        plan,
        changes,
        found,
        CoverageView.of(judged.fit().coverage()));
  }

  private static Optional<UseView> suggested(ProductFit fit) {
    return fit.verdict() == Verdict.UNKNOWN
        ? Optional.empty()
        : fit.way().flatMap(way -> UseView.of(fit.meant(), way));
  }

  private static List<ReasonView> reasons(
      FitService.Judged judged, List<FoundView> found, List<ChangeView> changes, FitWords words) {
    var fit = judged.fit().products().getFirst();
    var reasons = new ArrayList<ReasonView>();
    unknown(judged, words, reasons);
    found.stream()
        .filter(one -> one.severity() != Severity.BENEFIT)
        .forEach(one -> reasons.add(new ReasonView(Code.FOUND, one.explanation())));
    changes.forEach(one -> reasons.add(new ReasonView(Code.CHANGE, one.text())));
    if (fit.meant().usage().isKept()) {
      reasons.add(new ReasonView(Code.IN_USE, words.text("reason.inUse")));
    }
    if (fit.way().map(Variant::usage).orElse(fit.meant().usage()) instanceof Usage.Course course) {
      reasons.add(new ReasonView(Code.AS_COURSE, words.text("reason.course", course.days())));
    }
    found.stream()
        .filter(one -> one.severity() == Severity.BENEFIT)
        .forEach(one -> reasons.add(new ReasonView(Code.GOES_WELL, one.explanation())));
    if (reasons.isEmpty()) {
      reasons.add(new ReasonView(Code.NOTHING_AGAINST, words.text("reason.nothing")));
    }
    return reasons;
  }

  private static void unknown(FitService.Judged judged, FitWords words, List<ReasonView> reasons) {
    var coverage = judged.fit().coverage();
    var product = judged.fit().products().getFirst().meant().product();
    if (!product.contentKnown()) {
      reasons.add(new ReasonView(Code.CONTENT_UNKNOWN, words.text("reason.unknown")));
    }
    var others = coverage.unknown().stream().filter(id -> !id.equals(product.id())).count();
    if (others > 0) {
      reasons.add(new ReasonView(Code.COMPANY_UNKNOWN, words.text("reason.company", others)));
    }
  }
}
