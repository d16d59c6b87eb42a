package dev.dewcycle.reminder.ops;

/** Why an intervention is not made. */
public enum Refusal {
  TIMER("It is a timer, which drives a phase: say timers, if it is meant."),
  TIMER_EARLIER(
      "A timer moves to a later time only: earlier it is passed over, or ends a pause too soon."),
  BOUND_TO_CLOCK("It falls due by a test clock: move the clock. It can be cancelled."),
  PAST("The time has passed: run it now instead."),
  TOO_FAR("The time is more than a year ahead."),
  USE_PASSED("By then its use has passed, and it would be skipped."),
  AFTER_THE_NEXT("The one after it in its series falls due by then.");

  private final String detail;

  Refusal(String detail) {
    this.detail = detail;
  }

  /** The same in a sentence. */
  public String detail() {
    return detail;
  }
}
