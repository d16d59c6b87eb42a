package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.events.Concern;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinState;
import dev.dewcycle.routine.subscriber.SkinType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A profile as a partner sends it. What is absent takes its default.
 *
 * @param zone IANA name, such as {@code Asia/Seoul}
 * @param pregnant absent or null: not known
 * @param testClock the test clock that the subscriber is to live by; test mode only
 */
public record NewProfile(
    @NotBlank @Size(max = 64) String zone,
    Optional<SkinType> skinType,
    Optional<Sensitivity> sensitivity,
    Optional<Experience> experience,
    Optional<@Size(max = 3) Set<@NotNull SkinState>> skinState,
    Optional<@Size(max = 6) Set<@NotNull Concern>> concerns,
    Optional<@Size(max = 200) List<@NotNull @Valid NewAvoid>> avoid,
    Optional<Boolean> pregnant,
    Optional<Barrier> barrier,
    Optional<Boolean> sunscreenElsewhere,
    Optional<UUID> testClock) {

  /** An ingredient to avoid, by its INCI name. */
  public record NewAvoid(@NotBlank @Size(max = 200) String inci, @NotNull Avoid.Why why) {}
}
