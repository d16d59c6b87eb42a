package dev.dewcycle.routine.feedback.adapter;

import dev.dewcycle.routine.feedback.FeedbackCase;
import dev.dewcycle.routine.feedback.Found;
import dev.dewcycle.routine.feedback.Verdict;
import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.adapter.ApplicationView;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Feedback as it is kept and exported: all that it takes to evaluate it again, in one document.
 *
 * @param expect what the rule is to do with it
 * @param reason in the partner's words
 * @param book version of the book by which it was found
 * @param tuned whether the tenant had set rules: then the book alone may weigh it otherwise
 * @param first day of the check
 */
record CaseDocument(
    UUID id,
    Verdict verdict,
    Verdict.Expectation expect,
    String reason,
    String book,
    boolean tuned,
    Found found,
    LocalDate first,
    Profile profile,
    List<Product> products,
    List<ApplicationView> applications,
    List<PhaseDays> phases,
    List<Blocked> blocked) {

  /** What a partner says. */
  record Said(Verdict verdict, String reason) {}

  static CaseDocument of(UUID id, Said said, String book, boolean tuned, FeedbackCase kept) {
    var situation = kept.situation();
    return new CaseDocument(
        id,
        said.verdict(),
        said.verdict().expects(),
        said.reason(),
        book,
        tuned,
        kept.found(),
        kept.first(),
        situation.profile(),
        situation.products().values().stream().sorted(Comparator.comparing(Product::id)).toList(),
        situation.applications().stream().map(ApplicationView::of).toList(),
        situation.phases(),
        situation.blocked());
  }

  FeedbackCase feedbackCase() {
    var shelf = products.stream().collect(Collectors.toMap(Product::id, Function.identity()));
    var habit = applications.stream().map(ApplicationView::application).toList();
    var situation = new Situation("", profile, shelf, habit, phases).afterReactions(blocked);
    return new FeedbackCase(found, situation, first);
  }
}
