package dev.dewcycle.events;

/**
 * Everything about a subscriber is to be erased; events of this generation or an older one that
 * arrive later are dropped.
 *
 * @param version of the subscriber's profile, above any published before
 */
public record SubscriberErased(String subscriber, long generation, long version)
    implements RoutineEvent {}
