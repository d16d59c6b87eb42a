package dev.dewcycle.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One occurrence of a reminder.
 *
 * @param id of the reminder
 * @param occurrence which one of its series, from 1
 * @param generation which life of the subscriber's id
 * @param phase the phase it belongs to, with the version that scheduled it
 * @param product what it is about
 * @param dueAt the instant it fell due
 * @param localTime the same in the subscriber's wall-clock time
 * @param zone IANA name
 * @param clock the test clock by which it fell due; absent for the system clock
 */
public record ReminderSnapshot(
    UUID id,
    long occurrence,
    String subscriber,
    long generation,
    ReminderKind kind,
    Optional<UUID> phase,
    Optional<Long> phaseVersion,
    Optional<UUID> product,
    Optional<Slot> slot,
    Instant dueAt,
    LocalDateTime localTime,
    String zone,
    Optional<UUID> clock) {}
