package dev.dewcycle.reminder.explanation;

import static dev.dewcycle.reminder.explanation.Outcome.BROKEN;
import static dev.dewcycle.reminder.explanation.Outcome.OK;
import static dev.dewcycle.reminder.explanation.Outcome.PENDING;

import java.util.Optional;

/** All that can be said of one link of the chain; the texts are found by these names. */
public enum Why {
  KNOWN(Step.SUBSCRIBER, OK),
  ERASED(Step.SUBSCRIBER, BROKEN, Verdict.ERASED),

  HEARD(Step.EVENT, OK),
  HEARD_CARE(Step.EVENT, OK),
  NO_PHASE(Step.EVENT, BROKEN, Verdict.NOT_WANTED),
  NO_CARE(Step.EVENT, BROKEN, Verdict.NOT_WANTED),

  WANTED(Step.WISH, OK),
  NOT_STARTED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NO_AUTO_START(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  START_REFUSED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  STARTED_ALREADY(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  PAUSED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NOT_PAUSED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  ENDED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NOT_ENDED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  PHASE_CANCELLED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NO_APPLICATION_DAY(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  OTHER_DAY(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NO_SERUM_SUSPENDED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NO_REST(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  SUN_COVERED(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NO_SUCH_WISH(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  OTHER_CARE_DAY(Step.WISH, BROKEN, Verdict.NOT_WANTED),
  NO_SUCH_DAY(Step.WISH, BROKEN, Verdict.NOT_WANTED),

  KIND_OFF(Step.PREFERENCE, BROKEN, Verdict.SWITCHED_OFF),

  PLACED(Step.SCHEDULE, OK),
  HOUR_PASSED(Step.SCHEDULE, BROKEN, Verdict.NOT_WANTED),
  NOT_SCHEDULED(Step.SCHEDULE, BROKEN, Verdict.NOT_SCHEDULED),
  CANCELLED(Step.SCHEDULE, BROKEN, Verdict.CANCELLED),

  DUE(Step.CLOCK, OK),
  AHEAD(Step.CLOCK, PENDING, Verdict.SCHEDULED),
  CLOCK_EARLIER(Step.CLOCK, PENDING, Verdict.WAITING_FOR_CLOCK),
  CLOCK_ON_ITS_WAY(Step.CLOCK, PENDING, Verdict.WAITING_FOR_CLOCK),

  OVERDUE(Step.FIRING, BROKEN, Verdict.OVERDUE),
  SKIPPED(Step.FIRING, BROKEN, Verdict.SKIPPED),
  FIRED(Step.FIRING, OK, Verdict.FIRED),
  FIRED_LATE(Step.FIRING, OK, Verdict.FIRED),

  DELIVERED(Step.WEBHOOK, OK),
  DELIVERY_PENDING(Step.WEBHOOK, PENDING),
  DELIVERY_RETRIED(Step.WEBHOOK, PENDING),
  DELIVERY_FAILED(Step.WEBHOOK, BROKEN),
  DELIVERY_UNKNOWN(Step.WEBHOOK, BROKEN),
  ENDPOINT_DISABLED(Step.WEBHOOK, BROKEN),
  WEBHOOKS_OFF(Step.WEBHOOK, BROKEN),
  NO_ENDPOINT(Step.WEBHOOK, BROKEN);

  private final Step step;
  private final Outcome outcome;
  private final Optional<Verdict> verdict;

  Why(Step step, Outcome outcome) {
    this(step, outcome, Optional.empty());
  }

  Why(Step step, Outcome outcome, Verdict verdict) {
    this(step, outcome, Optional.of(verdict));
  }

  Why(Step step, Outcome outcome, Optional<Verdict> verdict) {
    this.step = step;
    this.outcome = outcome;
    this.verdict = verdict;
  }

  public Step step() {
    return step;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** What it says about the reminder as a whole; absent where another link decides that. */
  Optional<Verdict> verdict() {
    return verdict;
  }
}
