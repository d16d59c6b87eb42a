package dev.dewcycle.reminder.intake.adapter;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.RoutineEvent;
import dev.dewcycle.events.SubscriberChanged;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.events.TestClockFollowed;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.InvalidEvent;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.reminder.clock.adapter.ClockAdvancer;
import dev.dewcycle.reminder.clock.adapter.ClockEffects;
import dev.dewcycle.reminder.subscriber.Subscriber;
import dev.dewcycle.reminder.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * Applies one event. The newer version of a snapshot wins; what belongs to an erased or older life
 * of a subscriber's id is dropped.
 */
@ApplicationScoped
class RoutineEvents implements EventHandler {
  @Inject SubscriberStore subscribers;
  @Inject Rescheduling rescheduling;
  @Inject ClockEffects clocks;
  @Inject ClockAdvancer advancer;
  @Inject AfterCommit afterCommit;

  @Override
  public Set<EventType> types() {
    return EnumSet.of(
        EventType.SUBSCRIBER_CHANGED,
        EventType.SUBSCRIBER_ERASED,
        EventType.PHASE_PLANNED,
        EventType.PHASE_STARTED,
        EventType.PHASE_PAUSED,
        EventType.PHASE_RESUMED,
        EventType.PHASE_EXTENDED,
        EventType.PHASE_ENDED,
        EventType.PHASE_CANCELLED,
        EventType.FINDINGS_CHANGED,
        EventType.CARE_DATES_CHANGED,
        EventType.TEST_CLOCK_FOLLOWED);
  }

  @Override
  public void handle(ReceivedEvent received) {
    switch (received.data()) {
      case TestClockFollowed followed -> {
        clocks.followed(followed);
        afterCommit.run(advancer::wake);
      }
      case SubscriberErased erased -> erase(erased);
      case SubscriberChanged changed when isAlive(changed) ->
          rescheduling.ownerMoved(subscriber(changed), received.time());
      case PhaseEvent moved when isAlive(moved) ->
          rescheduling.phaseMoved(moved, subscriber(moved), received.time());
      case CareDatesChanged care when isAlive(care) ->
          rescheduling.careDatesChanged(CareDates.checked(care), subscriber(care), received.time());
      case FindingsChanged findings when isAlive(findings) -> {
        if (rescheduling.rechecked(findings)) {
          afterCommit.run(advancer::wake);
        }
      }
      default -> {
        // Of a life that is over: what was erased must not come back.
      }
    }
  }

  /** Drops what is over; where a new life begins and the end of the last was missed, ends that. */
  private boolean isAlive(RoutineEvent event) {
    var known = subscribers.lock(event.subscriber()).map(Subscriber::generation).orElse(0L);
    if (event.generation() < known
        || event.generation() <= subscribers.erasedGeneration(event.subscriber())) {
      return false;
    }
    if (known > 0 && event.generation() > known) {
      subscribers.erase(event.subscriber(), known);
    }
    return true;
  }

  private void erase(SubscriberErased erased) {
    var known = subscribers.lock(erased.subscriber()).map(Subscriber::generation).orElse(0L);
    if (known <= erased.generation()) {
      subscribers.erase(erased.subscriber(), erased.generation());
    }
  }

  private static Subscriber subscriber(SubscriberChanged changed) {
    return checked(
        new Subscriber(
            changed.subscriber(),
            changed.generation(),
            changed.version(),
            changed.zone(),
            changed.clock()));
  }

  /** As the phase knows her; her own events, being versioned, know better. */
  private static Subscriber subscriber(PhaseEvent moved) {
    var phase = moved.phase();
    return checked(
        new Subscriber(phase.subscriber(), phase.generation(), 0, phase.zone(), phase.clock()));
  }

  private static Subscriber subscriber(CareDatesChanged care) {
    return checked(
        new Subscriber(care.subscriber(), care.generation(), 0, care.zone(), care.clock()));
  }

  private static Subscriber checked(Subscriber subscriber) {
    try {
      ZoneId.of(subscriber.zone());
      return subscriber;
    } catch (DateTimeException e) {
      throw new InvalidEvent("there is no time zone " + subscriber.zone(), e);
    }
  }
}
