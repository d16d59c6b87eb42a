package dev.dewcycle.events;

/** What reminder-service tells: something fell due and fired, or was skipped with a reason. */
public sealed interface ReminderEvent extends Event permits ReminderFired, ReminderSkipped {

  ReminderSnapshot reminder();

  @Override
  default String aggregateId() {
    return reminder().subscriber();
  }

  /** Which occurrence of the reminder it is, from 1. */
  @Override
  default long version() {
    return reminder().occurrence();
  }
}
