package dev.dewcycle.routine.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.ReminderSnapshot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Timers as reminder-service fires them for the snapshot of a phase. */
public final class Timers {
  private Timers() {}

  /**
   * A timer that fired in time.
   *
   * @param phase the data of a phase event
   */
  public static ReminderFired fired(JsonNode phase, ReminderKind kind, String dueAt) {
    var due = Instant.parse(dueAt);
    var zone = phase.get("zone").asText();
    return new ReminderFired(
        new ReminderSnapshot(
            UuidCreator.getTimeOrderedEpochPlus1(),
            1,
            phase.get("subscriber").asText(),
            phase.get("generation").asLong(),
            kind,
            Optional.of(UUID.fromString(phase.get("id").asText())),
            Optional.of(phase.get("version").asLong()),
            Optional.empty(),
            Optional.empty(),
            due,
            LocalDateTime.ofInstant(due, ZoneId.of(zone)),
            zone,
            Optional.ofNullable(phase.get("clock")).map(JsonNode::asText).map(UUID::fromString)),
        due,
        false);
  }
}
