package dev.dewcycle.reminder.schedule;

/** What has become of one occurrence of a reminder. */
public enum ReminderState {
  /** It is to come. */
  SCHEDULED,
  /** It fell due and was told. */
  FIRED,
  /** It fell due after its use had passed. */
  SKIPPED,
  /** What it belonged to moved, so that it was taken off the schedule. */
  CANCELLED
}
