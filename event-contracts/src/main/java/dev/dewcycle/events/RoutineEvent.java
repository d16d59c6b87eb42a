package dev.dewcycle.events;

/** What routine-service tells, in one topic so that one subscriber's history stays in order. */
public sealed interface RoutineEvent extends Event
    permits SubscriberChanged,
        SubscriberErased,
        RoutineChanged,
        PhaseEvent,
        FindingsChanged,
        CareDatesChanged,
        TestClockFollowed {

  /** The partner's own opaque id of the subscriber. */
  String subscriber();

  /** Which life of this id it is: an id that is erased and registered again starts the next one. */
  long generation();

  @Override
  default String aggregateId() {
    return subscriber();
  }
}
