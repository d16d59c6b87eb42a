package dev.dewcycle.reminder.schedule;

import java.util.Optional;
import java.util.UUID;

/**
 * What a reminder is about: a phase, or a product alone.
 *
 * @param phase the phase, with the version that asked for the reminder
 */
public record Subject(Optional<UUID> phase, Optional<Long> phaseVersion, UUID product) {
  public static Subject ofPhase(UUID phase, long version, UUID product) {
    return new Subject(Optional.of(phase), Optional.of(version), product);
  }
}
