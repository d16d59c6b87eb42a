package dev.dewcycle.routine.feedback;

import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import java.util.ArrayList;
import java.util.List;

/** A fact about somebody's health. */
sealed interface Health {
  /** The same situation without it. */
  Situation without(Situation situation);

  /** All that a situation tells. */
  static List<Health> of(Situation situation) {
    var facts = new ArrayList<Health>();
    facts.add(new Expecting());
    facts.add(new HurtBarrier());
    situation.profile().avoid().forEach(avoid -> facts.add(new Avoiding(avoid)));
    situation.blocked().forEach(blocked -> facts.add(new Reaction(blocked)));
    return facts;
  }

  /** That she is pregnant, or is not. */
  record Expecting() implements Health {
    @Override
    public Situation without(Situation situation) {
      var profile = situation.profile();
      return situation.with(with(profile, Pregnancy.UNKNOWN, profile.barrier(), profile.avoid()));
    }
  }

  /** That the barrier is damaged. */
  record HurtBarrier() implements Health {
    @Override
    public Situation without(Situation situation) {
      var profile = situation.profile();
      return situation.with(with(profile, profile.pregnant(), Barrier.HEALTHY, profile.avoid()));
    }
  }

  /** That an ingredient is avoided. */
  record Avoiding(Avoid avoid) implements Health {
    @Override
    public Situation without(Situation situation) {
      var profile = situation.profile();
      var others = profile.avoid().stream().filter(other -> !other.equals(avoid)).toList();
      return situation.with(with(profile, profile.pregnant(), profile.barrier(), others));
    }
  }

  /** That somebody reacted to a product. */
  record Reaction(Blocked blocked) implements Health {
    @Override
    public Situation without(Situation situation) {
      return situation.afterReactions(
          situation.blocked().stream().filter(other -> !other.equals(blocked)).toList());
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
