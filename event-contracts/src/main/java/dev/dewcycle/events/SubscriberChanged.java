package dev.dewcycle.events;

import java.util.Optional;
import java.util.UUID;

/**
 * A subscriber is registered or changed. No profile: only what others need to tell the time.
 *
 * @param version of the subscriber's profile
 * @param zone IANA name
 * @param clock the test clock the subscriber is bound to; absent for the system clock
 */
public record SubscriberChanged(
    String subscriber, long generation, long version, String zone, Optional<UUID> clock)
    implements RoutineEvent {}
