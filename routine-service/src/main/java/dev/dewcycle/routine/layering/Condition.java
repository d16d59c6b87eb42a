package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;

/** A state of the person that forbids some families. What is not known forbids nothing. */
enum Condition {
  PREGNANT {
    @Override
    boolean holdsFor(Profile profile) {
      return profile.pregnant() == Pregnancy.YES;
    }
  },
  DAMAGED_BARRIER {
    @Override
    boolean holdsFor(Profile profile) {
      return profile.barrier() == Barrier.DAMAGED;
    }
  };

  abstract boolean holdsFor(Profile profile);
}
