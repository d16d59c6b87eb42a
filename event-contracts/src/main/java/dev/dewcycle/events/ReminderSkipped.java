package dev.dewcycle.events;

import java.time.Instant;

/**
 * A reminder fell due when its use had passed, and was not sent. Never a timer.
 *
 * @param skippedAt in the subscriber's time
 * @param reason in words
 */
public record ReminderSkipped(ReminderSnapshot reminder, Instant skippedAt, String reason)
    implements ReminderEvent {}
