package dev.dewcycle.routine.feedback;

import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import java.util.ArrayList;
import java.util.List;

/** A fact about somebody's health. */
sealed interface Health {
  /** The same person without it. */
  Profile without(Profile profile);

  /** All that a profile tells. */
  static List<Health> of(Profile profile) {
    var facts = new ArrayList<Health>();
    facts.add(new Expecting());
    facts.add(new HurtBarrier());
    profile.avoid().forEach(avoid -> facts.add(new Avoiding(avoid)));
    return facts;
  }

  /** That she is pregnant, or is not. */
  record Expecting() implements Health {
    @Override
    public Profile without(Profile profile) {
      return with(profile, Pregnancy.UNKNOWN, profile.barrier(), profile.avoid());
    }
  }

  /** That the barrier is damaged. */
  record HurtBarrier() implements Health {
    @Override
    public Profile without(Profile profile) {
      return with(profile, profile.pregnant(), Barrier.HEALTHY, profile.avoid());
    }
  }

  /** That an ingredient is avoided. */
  record Avoiding(Avoid avoid) implements Health {
    @Override
    public Profile without(Profile profile) {
      var others = profile.avoid().stream().filter(other -> !other.equals(avoid)).toList();
      return with(profile, profile.pregnant(), profile.barrier(), others);
    }
  }

  private static Profile with(
      Profile profile, Pregnancy pregnant, Barrier barrier, List<Avoid> avoid) {
    return new Profile(
        profile.zone(),
        profile.skinType(),
        profile.sensitivity(),
        profile.experience(),
        profile.skinState(),
        profile.concerns(),
        avoid,
        pregnant,
        barrier,
        profile.sunscreenElsewhere(),
        profile.testClock());
  }
}
