package dev.dewcycle.events;

import java.time.Instant;

/**
 * A reminder or timer fell due and fired, once.
 *
 * @param firedAt in the subscriber's time: by a test clock it equals {@code dueAt}
 * @param late whether it fired noticeably after {@code dueAt}, after a downtime
 */
public record ReminderFired(ReminderSnapshot reminder, Instant firedAt, boolean late)
    implements ReminderEvent {}
