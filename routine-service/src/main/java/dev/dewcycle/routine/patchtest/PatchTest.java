package dev.dewcycle.routine.patchtest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A product that is tried on a small area.
 *
 * @param id UUIDv7
 * @param startedOn first day, in the subscriber's zone
 * @param result absent until it is told
 */
public record PatchTest(
    UUID id, UUID product, Kind kind, LocalDate startedOn, Optional<Result> result) {

  /** How thorough it is; the later the more. */
  public enum Kind {
    /** A quick check of 48 hours, which finds less. */
    QUICK_48H(2),
    /** A small area, twice daily for a week. */
    SEVEN_DAYS(7);

    private final int days;

    Kind(int days) {
      this.days = days;
    }

    /** Whether it finds what the other one does. */
    public boolean isAtLeast(Kind other) {
      return days >= other.days;
    }
  }

  /** How it ended. */
  public enum Outcome {
    PASSED,
    REACTED
  }

  /**
   * How it ended, and when that was told.
   *
   * @param on in the subscriber's zone
   */
  public record Result(Outcome outcome, LocalDate on) {}

  /** What came of telling a result. */
  public sealed interface Telling {
    /** It is kept, or known already. */
    record Kept(PatchTest test) implements Telling {}

    /** Nobody can have passed it yet. */
    record TooEarly(LocalDate passesFrom) implements Telling {}

    /** A reaction is not taken back. */
    record Contradicted() implements Telling {}
  }

  /** The first day on which it can be passed. */
  public LocalDate passesFrom() {
    return startedOn.plusDays(kind.days);
  }

  /** Tells the outcome. A reaction can come at any time, also after a test was passed. */
  public Telling tell(Outcome outcome, LocalDate today) {
    var known = result.map(Result::outcome);
    if (known.filter(outcome::equals).isPresent()) {
      return new Telling.Kept(this);
    }
    if (known.isPresent() && outcome == Outcome.PASSED) {
      return new Telling.Contradicted();
    }
    if (outcome == Outcome.PASSED && today.isBefore(passesFrom())) {
      return new Telling.TooEarly(passesFrom());
    }
    var told = Optional.of(new Result(outcome, today));
    return new Telling.Kept(new PatchTest(id, product, kind, startedOn, told));
  }

  /** Whether it was passed, and finds as much as is asked for. */
  public boolean satisfies(Kind least) {
    return kind.isAtLeast(least)
        && result.filter(told -> told.outcome() == Outcome.PASSED).isPresent();
  }

  /** The day on which a reaction was told; absent where none was. */
  public Optional<LocalDate> reactedOn() {
    return result.filter(told -> told.outcome() == Outcome.REACTED).map(Result::on);
  }
}
