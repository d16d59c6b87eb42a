package dev.dewcycle.reminder.subscriber;

import java.util.Optional;
import java.util.UUID;

/**
 * A subscriber, as far as telling the time goes.
 *
 * @param generation which life of the id, from 1
 * @param version of the profile; 0 where only a phase has told of the subscriber so far
 * @param zone IANA name
 * @param clock the test clock; absent for the system clock
 */
public record Subscriber(
    String id, long generation, long version, String zone, Optional<UUID> clock) {

  /** Whether time passes otherwise for the two. */
  public boolean livesByAnotherTimeThan(Subscriber other) {
    return !zone.equals(other.zone) || !clock.equals(other.clock);
  }
}
