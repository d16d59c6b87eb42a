package dev.dewcycle.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A test clock was made or moved. It only moves forward.
 *
 * @param now the time it shows
 */
public record TestClockChanged(UUID clock, long version, Instant now) implements Event {
  @Override
  public String aggregateId() {
    return clock.toString();
  }
}
