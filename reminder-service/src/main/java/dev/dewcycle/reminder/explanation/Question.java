package dev.dewcycle.reminder.explanation;

import dev.dewcycle.events.ReminderKind;
import java.time.LocalDate;

/**
 * Which reminder is asked about.
 *
 * @param subscriber the partner's own id
 * @param on the subscriber's local day that the reminder is about
 */
public record Question(String subscriber, ReminderKind kind, LocalDate on) {}
