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

  public static Subject ofProduct(UUID product) {
    return new Subject(Optional.empty(), Optional.empty(), product);
  }

  /** The id of the phase, or of the product where there is none. */
  public UUID id() {
    return phase.orElse(product);
  }
}
