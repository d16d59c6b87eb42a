package dev.dewcycle.routine.advice;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, and for what.
 *
 * @param held families in products that are in use, at any level
 * @param reactions what the person reacted to
 * @param goal absent where none is named; concerns in the profile are no goal
 * @param today in the zone of whoever asks
 */
public record Inquiry(
    Profile profile,
    Set<ActiveFamily> held,
    Reactions reactions,
    Optional<Goal> goal,
    Set<Want> wants,
    LocalDate today) {
  private static final Set<ActiveFamily> NOT_IN_PREGNANCY =
      EnumSet.of(ActiveFamily.RETINOID, ActiveFamily.RETINYL_ESTER, ActiveFamily.HYDROQUINONE);

  public Inquiry {
    held = Set.copyOf(held);
    wants = Set.copyOf(wants);
  }

  boolean isBeginner() {
    return profile.experience() == Experience.BEGINNER;
  }

  boolean isSensitive() {
    return profile.sensitivity() == Sensitivity.HIGH;
  }

  boolean isPregnant() {
    return profile.pregnant() == Pregnancy.YES;
  }

  boolean wants(Want want) {
    return wants.contains(want);
  }

  boolean skinIs(SkinState state) {
    return profile.skinState().contains(state);
  }

  /** Families in use that pregnancy forbids; none where there is no pregnancy. */
  Set<ActiveFamily> heldAgainstPregnancy() {
    var forbidden = EnumSet.noneOf(ActiveFamily.class);
    if (isPregnant()) {
      forbidden.addAll(NOT_IN_PREGNANCY);
      forbidden.retainAll(held);
    }
    return forbidden;
  }

  /** Families in use that work like what the person reacted to. */
  Set<ActiveFamily> heldAfterReaction() {
    var alike = EnumSet.noneOf(ActiveFamily.class);
    alike.addAll(reactions.families());
    alike.retainAll(held);
    return alike;
  }

  /** Families that an ampoule for this person must not hold. */
  Set<ActiveFamily> unsuitable(Optional<Goal> served) {
    var unsuitable = EnumSet.noneOf(ActiveFamily.class);
    unsuitable.addAll(reactions.families());
    if (isPregnant()) {
      unsuitable.addAll(NOT_IN_PREGNANCY);
      unsuitable.add(ActiveFamily.BHA);
    }
    if (isSensitive()
        || skinIs(SkinState.IRRITATED)
        || served.filter(Goal.CalmIrritation.class::isInstance).isPresent()) {
      for (var family : ActiveFamily.values()) {
        if (family.kind() == ActiveFamily.Kind.IRRITANT) {
          unsuitable.add(family);
        }
      }
    }
    return unsuitable;
  }
}
