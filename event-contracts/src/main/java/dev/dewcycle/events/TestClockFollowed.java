package dev.dewcycle.events;

import java.time.Instant;
import java.util.UUID;

/**
 * routine-service has brought a subscriber to the time of the test clock: it comes after everything
 * that the subscriber's history held before, being in the same topic under the same key.
 *
 * @param clock that was followed
 * @param clockVersion the version of {@link TestClockChanged} that was followed
 * @param now the clock's time in that version
 * @param subscriber who was brought to it; empty where no subscriber is bound to the clock
 * @param of how many subscribers are bound: as many of these events follow one change, one for 0
 */
public record TestClockFollowed(
    UUID clock, long clockVersion, Instant now, String subscriber, long generation, int of)
    implements RoutineEvent {

  @Override
  public String aggregateId() {
    return subscriber.isEmpty() ? clock.toString() : subscriber;
  }

  @Override
  public long version() {
    return clockVersion;
  }
}
