package dev.dewcycle.reminder.explanation.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.reminder.explanation.Explanation;
import dev.dewcycle.reminder.explanation.Link;
import dev.dewcycle.reminder.explanation.Occurrence;
import dev.dewcycle.reminder.explanation.Outcome;
import dev.dewcycle.reminder.explanation.Step;
import dev.dewcycle.reminder.explanation.Verdict;
import dev.dewcycle.reminder.listing.adapter.ReminderView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Why there was a reminder, or none.
 *
 * @param headline the text of the first link that does not hold, or of the firing
 * @param phase which the chain is about: where there are several, the one that came furthest
 * @param chain from the event to the delivery
 * @param reminders all of that kind and day
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExplanationView(
    String subscriber,
    ReminderKind kind,
    LocalDate on,
    Verdict verdict,
    String headline,
    Optional<UUID> phase,
    List<LinkView> chain,
    List<ReminderView> reminders) {

  /**
   * One link.
   *
   * @param at when it came about, or will
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record LinkView(Step step, Outcome outcome, String text, Optional<Instant> at) {}

  static ExplanationView of(Explanation explanation, Texts texts) {
    var question = explanation.question();
    return new ExplanationView(
        question.subscriber(),
        question.kind(),
        question.on(),
        explanation.verdict(),
        text(explanation.decisive(), texts),
        explanation.phase(),
        explanation.chain().stream()
            .map(
                link ->
                    new LinkView(
                        link.why().step(), link.why().outcome(), text(link, texts), link.at()))
            .toList(),
        explanation.reminders().stream()
            .map(one -> reminder(question.subscriber(), question.kind(), one))
            .toList());
  }

  private static String text(Link link, Texts texts) {
    return texts.text(link.why().name(), link.details().toArray());
  }

  private static ReminderView reminder(String subscriber, ReminderKind kind, Occurrence one) {
    return new ReminderView(
        one.id(),
        one.number(),
        subscriber,
        one.phase(),
        one.product(),
        kind,
        one.slot(),
        one.state(),
        one.reason(),
        one.dueAt(),
        one.dueAt().atZone(one.zone()).toLocalDateTime(),
        one.zone().getId(),
        one.firedAt(),
        one.firedAt().map(at -> one.late()));
  }
}
