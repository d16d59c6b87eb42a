package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.routine.subscriber.Now;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** The time that each subscriber lives by. */
@ApplicationScoped
public class Clocks {
  @Inject InstantSource system;
  @Inject TestClockStore testClocks;

  /** By the subscriber's test clock where there is one, else by the system clock. */
  public Now of(Subscriber subscriber) {
    return of(subscriber.profile());
  }

  public Now of(Profile profile) {
    var instant = profile.testClock().flatMap(testClocks::shown).orElseGet(system::instant);
    return new Now(instant, profile.zone());
  }
}
