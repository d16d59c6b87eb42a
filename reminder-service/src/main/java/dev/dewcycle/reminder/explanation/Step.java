package dev.dewcycle.reminder.explanation;

/** What a reminder passes through, in this order. */
public enum Step {
  /** The subscriber is known. */
  SUBSCRIBER,
  /** The event of a phase, or of dates of care outside phases, has arrived. */
  EVENT,
  /** The phase or the care, as it stands, asks for the reminder on that day. */
  WISH,
  /** The subscriber's preferences let it through. */
  PREFERENCE,
  /** It was put on the schedule and is still there. */
  SCHEDULE,
  /** Its time has come, by the system clock or the subscriber's test clock. */
  CLOCK,
  /** It fired. */
  FIRING,
  /** A partner's endpoint has taken it. */
  WEBHOOK
}
