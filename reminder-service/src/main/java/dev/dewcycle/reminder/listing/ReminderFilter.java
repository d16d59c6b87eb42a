package dev.dewcycle.reminder.listing;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.schedule.ReminderState;
import java.time.Instant;
import java.util.Optional;

/**
 * Which occurrences to list.
 *
 * @param from the earliest due instant, included
 * @param to the latest due instant, excluded
 */
public record ReminderFilter(
    Optional<String> subscriber,
    Optional<ReminderKind> kind,
    Optional<ReminderState> state,
    Optional<Instant> from,
    Optional<Instant> to) {}
