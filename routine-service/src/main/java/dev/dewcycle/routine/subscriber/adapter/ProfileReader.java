package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.kit.event.Arrivals;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Turns a profile as it was sent into one that holds; 422 where it cannot. */
@ApplicationScoped
public class ProfileReader {
  @Inject TestClockStore clocks;
  @Inject Arrivals arrivals;

  Profile read(NewProfile sent) {
    return read("#", sent);
  }

  /**
   * Reads a profile.
   *
   * @param pointer of the profile in the request
   */
  public Profile read(String pointer, NewProfile sent) {
    var zone = zone(pointer, sent.zone());
    sent.testClock().ifPresent(clock -> awaitClock(pointer, clock));
    var usual = Profile.of(zone);
    return new Profile(
        zone,
        sent.skinType().orElse(usual.skinType()),
        sent.sensitivity().orElse(usual.sensitivity()),
        sent.experience().orElse(usual.experience()),
        sent.skinState().orElse(Set.of()),
        sent.concerns().orElse(Set.of()),
        sent.avoid().orElse(List.of()).stream()
            .map(avoid -> new Avoid(avoid.inci().strip(), avoid.why()))
            .toList(),
        sent.pregnant().map(yes -> yes ? Pregnancy.YES : Pregnancy.NO).orElse(Pregnancy.UNKNOWN),
        sent.barrier().orElse(usual.barrier()),
        sent.sunscreenElsewhere().orElse(false),
        sent.testClock());
  }

  private static ZoneId zone(String pointer, String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw new InvalidInput(
          pointer + "/zone", name + " is no time zone; write one as Asia/Seoul.");
    }
    return ZoneId.of(name);
  }

  private void awaitClock(String pointer, UUID clock) {
    if (!arrivals.await(() -> clocks.exists(clock))) {
      throw new InvalidInput(
          "unknown-clock",
          List.of(new Fault(pointer + "/testClock", "There is no test clock " + clock + ".")));
    }
  }
}
