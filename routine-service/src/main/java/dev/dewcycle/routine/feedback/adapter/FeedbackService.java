package dev.dewcycle.routine.feedback.adapter;

import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.routine.feedback.FeedbackCase;
import dev.dewcycle.routine.feedback.adapter.CaseDocument.Said;
import dev.dewcycle.routine.layering.adapter.HeldFindings;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what a partner says of a finding, with the situation in which it holds. */
@ApplicationScoped
class FeedbackService {
  @Inject HeldFindings findings;
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject FeedbackStore feedback;
  @Inject Clocks clocks;
  @Inject Ids ids;

  @Transactional
  CaseDocument give(UUID finding, Said said) {
    var held = findings.lock(finding);
    var today = clocks.of(held.subscriber()).today();
    var evaluator = books.evaluator();
    var kept =
        FeedbackCase.of(
                evaluator,
                situations.of(held.subscriber(), today),
                today,
                found ->
                    found.rule().equals(held.finding().rule())
                        && found.slot().equals(held.finding().slot())
                        && found.products().equals(held.finding().products()))
            .orElseThrow(HeldFindings::cleared);
    var document =
        CaseDocument.of(
            feedback.of(finding).orElseGet(ids::next),
            said,
            evaluator.book().version(),
            !evaluator.book().equals(books.standard()),
            kept);
    feedback.keep(finding, document);
    return document;
  }
}
