package dev.dewcycle.reminder.clock;

import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.kit.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A test clock.
 *
 * @param now what it shows
 * @param version raised whenever {@link TestClockChanged} is published
 * @param target where it is going; the same as {@code now} where it is ready
 */
public record TestClock(
    Tenant tenant, UUID id, Instant now, long version, Stage stage, Instant target) {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  /** How far an advance has come. */
  public enum Stage {
    /** It stands still and all that fell due has taken effect. */
    READY,
    /** What happened before the advance is awaited, so that nothing is fired past it. */
    OPENING,
    /** What is due fires, instant by instant, and the effects of timers are awaited. */
    FIRING,
    /** The target is reached, and what that brought about is awaited. */
    CLOSING
  }

  /** The answer to the wish to advance. */
  public sealed interface Advance {
    /** The clock sets off, or goes further than it was going to. */
    record Accepted(TestClock clock, boolean begins) implements Advance {}

    /** It moves forward only. */
    record Backwards(Instant now) implements Advance {}

    /** One advance goes a year at most. */
    record TooFar(Instant latest) implements Advance {}

    /** It is on its way beyond that already. */
    record Overtaken(Instant target) implements Advance {}
  }

  /** Whether a clock may show that time: years 2000 to 2199. */
  public static boolean canShow(Instant now) {
    return !now.isBefore(EARLIEST) && now.isBefore(LATEST);
  }

  public static TestClock starting(Tenant tenant, UUID id, Instant now) {
    return new TestClock(tenant, id, now, 1, Stage.READY, now);
  }

  public Advance advanceTo(Instant to) {
    var latest = now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    if (to.isBefore(now)) {
      return new Advance.Backwards(now);
    }
    if (to.isAfter(latest) || !canShow(to)) {
      return new Advance.TooFar(latest);
    }
    if (stage == Stage.READY) {
      return new Advance.Accepted(
          new TestClock(tenant, id, now, version + 1, Stage.OPENING, to), true);
    }
    return to.isBefore(target)
        ? new Advance.Overtaken(target)
        : new Advance.Accepted(new TestClock(tenant, id, now, version, stage, to), false);
  }

  /** It fires on; time has come to {@code instant}, or stands still where it was there already. */
  public TestClock firing(Instant instant) {
    return new TestClock(
        tenant, id, instant.isAfter(now) ? instant : now, version, Stage.FIRING, target);
  }

  /** Nothing is due any more up to the target. */
  public TestClock closing() {
    return new TestClock(tenant, id, target, version + 1, Stage.CLOSING, target);
  }

  public TestClock ready() {
    return new TestClock(tenant, id, now, version, Stage.READY, now);
  }

  public boolean isReady() {
    return stage == Stage.READY;
  }

  /** What the others are told of it. */
  public TestClockChanged changed() {
    return new TestClockChanged(id, version, now);
  }
}
