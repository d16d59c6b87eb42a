package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.reminder.webhook.Answer;
import dev.dewcycle.reminder.webhook.Answer.Answered;
import dev.dewcycle.reminder.webhook.Answer.Unanswered;
import dev.dewcycle.reminder.webhook.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * A try that is over.
 *
 * @param at when it was
 */
record Tried(Parcel parcel, Answer answer, Verdict verdict, Instant at) {

  Optional<Integer> status() {
    return answer instanceof Answered answered ? Optional.of(answered.status()) : Optional.empty();
  }

  Optional<String> failure() {
    return answer instanceof Unanswered none ? Optional.of(none.why().name()) : Optional.empty();
  }

  Optional<String> beginning() {
    return answer instanceof Answered answered
        ? Optional.of(answered.beginning())
        : Optional.empty();
  }
}
