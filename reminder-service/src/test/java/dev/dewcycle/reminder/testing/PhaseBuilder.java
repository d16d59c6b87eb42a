package dev.dewcycle.reminder.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.events.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A phase as routine-service would tell it: 21 days from 2 March 2026 in Seoul, daily in the
 * evening, unless told otherwise.
 */
public final class PhaseBuilder {
  private final UUID id = UuidCreator.getTimeOrderedEpoch();
  private final UUID product = UuidCreator.getTimeOrderedEpoch();
  private String subscriber = "subscriber-" + id;
  private long generation = 1;
  private String zone = "Asia/Seoul";
  private Optional<UUID> clock = Optional.empty();
  private Slot slot = Slot.PM;
  private LocalDate startsOn = LocalDate.parse("2026-03-02");
  private int days = 21;
  private boolean autoStart;
  private boolean sunscreenMissing;
  private boolean baselineCheckIn;

  public static PhaseBuilder phase() {
    return new PhaseBuilder();
  }

  public PhaseBuilder of(String name) {
    subscriber = name;
    return this;
  }

  public PhaseBuilder generation(long life) {
    generation = life;
    return this;
  }

  public PhaseBuilder in(String zoneId) {
    zone = zoneId;
    return this;
  }

  public PhaseBuilder boundTo(UUID testClock) {
    clock = Optional.of(testClock);
    return this;
  }

  public PhaseBuilder inTheMorning() {
    slot = Slot.AM;
    return this;
  }

  public PhaseBuilder from(LocalDate day) {
    startsOn = day;
    return this;
  }

  public PhaseBuilder days(int length) {
    days = length;
    return this;
  }

  public PhaseBuilder autoStart() {
    autoStart = true;
    return this;
  }

  public PhaseBuilder withoutSunscreen() {
    sunscreenMissing = true;
    return this;
  }

  public PhaseBuilder withBaselineCheckIn() {
    baselineCheckIn = true;
    return this;
  }

  public UUID id() {
    return id;
  }

  public String subscriber() {
    return subscriber;
  }

  public PhaseSnapshot planned(long version) {
    return snapshot(PhaseState.PLANNED, version);
  }

  public PhaseSnapshot active(long version) {
    return snapshot(PhaseState.ACTIVE, version);
  }

  public PhaseSnapshot paused(long version) {
    return snapshot(PhaseState.PAUSED, version);
  }

  public PhaseSnapshot ended(long version) {
    return snapshot(PhaseState.ENDED, version);
  }

  public PhaseSnapshot cancelled(long version) {
    return snapshot(PhaseState.CANCELLED, version);
  }

  private PhaseSnapshot snapshot(PhaseState state, long version) {
    var lastDay = startsOn.plusDays(days - 1L);
    return new PhaseSnapshot(
        id,
        subscriber,
        generation,
        version,
        zone,
        clock,
        product,
        state,
        state == PhaseState.ENDED ? Optional.of(PhaseOutcome.COMPLETED) : Optional.empty(),
        slot,
        startsOn,
        lastDay,
        days,
        autoStart,
        state == PhaseState.PAUSED ? Optional.of(startsOn.plusDays(3)) : Optional.empty(),
        startsOn.datesUntil(lastDay.plusDays(1)).toList(),
        checkIns(lastDay),
        Optional.of(lastDay.plusDays(1)),
        sunscreenMissing ? Optional.of(startsOn) : Optional.empty(),
        sunscreenMissing ? Optional.of(lastDay.plusDays(7)) : Optional.empty(),
        Optional.of(lastDay.plusDays(days)));
  }

  private List<LocalDate> checkIns(LocalDate lastDay) {
    return Stream.concat(
            baselineCheckIn ? Stream.of(startsOn) : Stream.empty(),
            Stream.of(startsOn.plusDays(days / 2), lastDay))
        .toList();
  }
}
