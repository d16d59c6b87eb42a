package dev.dewcycle.reminder.explanation;

import dev.dewcycle.events.Slot;
import dev.dewcycle.reminder.schedule.ReminderState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One occurrence on the day that is asked about.
 *
 * @param number which one of its series, from 1
 * @param reason why it was skipped or cancelled
 * @param deliveries one for each webhook endpoint that wants the event of its firing, or was sent
 *     it
 */
public record Occurrence(
    UUID id,
    long number,
    Optional<UUID> phase,
    UUID product,
    Optional<Slot> slot,
    ReminderState state,
    Optional<String> reason,
    Instant dueAt,
    ZoneId zone,
    Optional<Instant> firedAt,
    boolean late,
    List<Delivery> deliveries) {

  public Occurrence {
    deliveries = List.copyOf(deliveries);
  }

  /** How much its state says: of two of one phase and day, the higher one is what happened. */
  int weight() {
    return switch (state) {
      case CANCELLED -> 0;
      case SKIPPED -> 1;
      case SCHEDULED -> 2;
      case FIRED -> 3;
    };
  }
}
