package dev.dewcycle.events;

/** A fact that a service tells the others, past tense, complete in itself. */
public sealed interface Event
    permits ProductChanged, RoutineEvent, ReminderEvent, WebhookEndpointDisabled, TestClockChanged {

  /**
   * Id of what changed, the second half of the Kafka key: the first half is {@code tenant:mode}.
   */
  String aggregateId();

  /** Version of what changed after the change, from 1, growing: the newer snapshot wins. */
  long version();
}
