package dev.dewcycle.reminder.schedule;

import java.time.Instant;

/**
 * How an event came here.
 *
 * @param toldAt wall time of the change
 * @param heardAt wall time at which it arrived
 * @param since the change in the subscriber's time, which may be a test clock's: nothing before it
 *     is owed
 */
public record Heard(Instant toldAt, Instant heardAt, Instant since) {}
