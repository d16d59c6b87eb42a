package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.events.Concern;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinState;
import dev.dewcycle.routine.subscriber.SkinType;
import dev.dewcycle.routine.subscriber.Subscriber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A subscriber as it is shown.
 *
 * @param pregnant absent where not known
 */
public record SubscriberView(
    String id,
    long version,
    String zone,
    SkinType skinType,
    Sensitivity sensitivity,
    Experience experience,
    List<SkinState> skinState,
    List<Concern> concerns,
    List<Avoid> avoid,
    Optional<Boolean> pregnant,
    Barrier barrier,
    boolean sunscreenElsewhere,
    Optional<UUID> testClock) {

  static SubscriberView of(Subscriber subscriber) {
    var profile = subscriber.profile();
    return new SubscriberView(
        subscriber.id(),
        subscriber.version(),
        profile.zone().getId(),
        profile.skinType(),
        profile.sensitivity(),
        profile.experience(),
        profile.skinState().stream().sorted().toList(),
        profile.concerns().stream().sorted().toList(),
        profile.avoid(),
        profile.pregnant() == Pregnancy.UNKNOWN
            ? Optional.empty()
            : Optional.of(profile.pregnant() == Pregnancy.YES),
        profile.barrier(),
        profile.sunscreenElsewhere(),
        profile.testClock());
  }
}
