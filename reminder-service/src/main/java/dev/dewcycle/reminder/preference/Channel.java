package dev.dewcycle.reminder.preference;

/** A way on which messages leave that can be switched off. The Kafka event always leaves. */
public enum Channel {
  WEBHOOK,
  CALENDAR,
  EMAIL
}
