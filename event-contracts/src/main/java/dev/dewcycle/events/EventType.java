package dev.dewcycle.events;

import java.util.Arrays;
import java.util.Optional;

/** Every type of event with its topic: the registry that producers and consumers look up. */
public enum EventType {
  PRODUCT_CHANGED(ProductChanged.class, Topics.PRODUCTS),
  SUBSCRIBER_CHANGED(SubscriberChanged.class, Topics.ROUTINE),
  SUBSCRIBER_ERASED(SubscriberErased.class, Topics.ROUTINE),
  ROUTINE_CHANGED(RoutineChanged.class, Topics.ROUTINE),
  PHASE_PLANNED(PhasePlanned.class, Topics.ROUTINE),
  PHASE_STARTED(PhaseStarted.class, Topics.ROUTINE),
  PHASE_PAUSED(PhasePaused.class, Topics.ROUTINE),
  PHASE_RESUMED(PhaseResumed.class, Topics.ROUTINE),
  PHASE_EXTENDED(PhaseExtended.class, Topics.ROUTINE),
  PHASE_ENDED(PhaseEnded.class, Topics.ROUTINE),
  PHASE_CANCELLED(PhaseCancelled.class, Topics.ROUTINE),
  FINDINGS_CHANGED(FindingsChanged.class, Topics.ROUTINE),
  CARE_DATES_CHANGED(CareDatesChanged.class, Topics.ROUTINE),
  TEST_CLOCK_FOLLOWED(TestClockFollowed.class, Topics.ROUTINE),
  REMINDER_FIRED(ReminderFired.class, Topics.REMINDERS),
  REMINDER_SKIPPED(ReminderSkipped.class, Topics.REMINDERS),
  WEBHOOK_ENDPOINT_DISABLED(WebhookEndpointDisabled.class, Topics.REMINDERS),
  TEST_CLOCK_CHANGED(TestClockChanged.class, Topics.CLOCKS);

  private final Class<? extends Event> record;
  private final String topic;

  EventType(Class<? extends Event> record, String topic) {
    this.record = record;
    this.topic = topic;
  }

  /** The record that the data is read as. */
  public Class<? extends Event> record() {
    return record;
  }

  public String topic() {
    return topic;
  }

  /** What the header {@code ce_type} says. */
  public String typeName() {
    return record.getSimpleName();
  }

  /** The major version of the data's schema: raised only together with the topic's. */
  public int schemaVersion() {
    return 1;
  }

  public static EventType of(Event event) {
    return named(event.getClass().getSimpleName()).orElseThrow();
  }

  public static Optional<EventType> named(String typeName) {
    return Arrays.stream(values()).filter(type -> type.typeName().equals(typeName)).findFirst();
  }
}
