package dev.dewcycle.routine.subscriber;

import dev.dewcycle.events.Concern;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a subscriber. Health facts stay in this service.
 *
 * @param zone in which the subscriber's days begin and end
 * @param avoid ingredients, by allergy or by preference
 * @param sunscreenElsewhere whether mornings are covered by a sunscreen outside the routine
 * @param testClock the clock the subscriber is bound to; absent for the system clock
 */
public record Profile(
    ZoneId zone,
    SkinType skinType,
    Sensitivity sensitivity,
    Experience experience,
    Set<SkinState> skinState,
    Set<Concern> concerns,
    List<Avoid> avoid,
    Pregnancy pregnant,
    Barrier barrier,
    boolean sunscreenElsewhere,
    Optional<UUID> testClock) {

  public Profile {
    skinState = Set.copyOf(skinState);
    concerns = Set.copyOf(concerns);
    avoid = List.copyOf(avoid);
  }

  /** A profile of which nothing but the zone is told. */
  public static Profile of(ZoneId zone) {
    return new Profile(
        zone,
        SkinType.NORMAL,
        Sensitivity.MEDIUM,
        Experience.BEGINNER,
        Set.of(),
        Set.of(),
        List.of(),
        Pregnancy.UNKNOWN,
        Barrier.HEALTHY,
        false,
        Optional.empty());
  }

  /** Whether gentle company may already be too much: a beginner, or highly sensitive skin. */
  public boolean needsCare() {
    return experience == Experience.BEGINNER || sensitivity == Sensitivity.HIGH;
  }

  /** Whether skin takes less than usual, by nature or for now. */
  public boolean isSensitive() {
    return sensitivity == Sensitivity.HIGH || skinState.contains(SkinState.IRRITATED);
  }

  /** The same person with another state of the barrier. */
  public Profile with(Barrier other) {
    return new Profile(
        zone,
        skinType,
        sensitivity,
        experience,
        skinState,
        concerns,
        avoid,
        pregnant,
        other,
        sunscreenElsewhere,
        testClock);
  }

  /** The same person with every morning covered by a sunscreen. */
  public Profile coveredElsewhere() {
    return new Profile(
        zone,
        skinType,
        sensitivity,
        experience,
        skinState,
        concerns,
        avoid,
        pregnant,
        barrier,
        true,
        testClock);
  }
}
