package dev.dewcycle.reminder.explanation;

/** What became of the reminder. */
public enum Verdict {
  /** The subscriber was erased, and so was everything about her. */
  ERASED,
  /** Nothing asks for it on that day. */
  NOT_WANTED,
  /** The subscriber's preferences switch the kind off. */
  SWITCHED_OFF,
  /** It is asked for and was never scheduled: an operator should look. */
  NOT_SCHEDULED,
  /** It was taken off the schedule before its time. */
  CANCELLED,
  /** Its time is still to come. */
  SCHEDULED,
  /** It falls due by a test clock, which shows an earlier time. */
  WAITING_FOR_CLOCK,
  /** Its time has passed and it has not fired yet. */
  OVERDUE,
  /** It fell due after its use had passed. */
  SKIPPED,
  /** It fired; the chain says who has been told. */
  FIRED
}
