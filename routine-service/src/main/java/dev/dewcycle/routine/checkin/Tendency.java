package dev.dewcycle.routine.checkin;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the answers so far speak for, and why: the first row of this table that holds. */
public enum Tendency {
  /** Two mild signs or more in the last three check-ins, one of them in the last. */
  SIGNS(Direction.LOWER, Tendency::isStung),
  /** Comfort of 2 or less in the last two check-ins. */
  UNCOMFORTABLE(Direction.LOWER, said -> isEach(said, 2, Answers::isUncomfortable)),
  /** The last three check-ins without a sign: comfort 4, effect 1 and liking 4 at least. */
  ALL_WELL(Direction.RAISE, said -> isEach(said, 3, Answers::isAllWell));

  /** How many check-ins are looked at. */
  public static final int LOOK_BACK = 3;

  private static final int TOO_MANY_SIGNS = 2;

  private final Direction direction;
  private final Predicate<List<Answers>> holds;

  /** Whether less or more is proposed. */
  public enum Direction {
    LOWER,
    RAISE
  }

  Tendency(Direction direction, Predicate<List<Answers>> holds) {
    this.direction = direction;
    this.holds = holds;
  }

  public Direction direction() {
    return direction;
  }

  /**
   * The tendency; none where answers are few or mixed, and none after a reaction, which asks for
   * more than another cadence.
   *
   * @param said under the same plan, the last ones first
   */
  static Optional<Tendency> of(List<Answers> said) {
    if (said.isEmpty() || said.getFirst().tellReaction()) {
      return Optional.empty();
    }
    for (var row : values()) {
      if (row.holds.test(said)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static boolean isStung(List<Answers> said) {
    var signs = said.stream().limit(LOOK_BACK).mapToInt(one -> one.signs().size()).sum();
    return signs >= TOO_MANY_SIGNS && !said.getFirst().signs().isEmpty();
  }

  private static boolean isEach(List<Answers> said, int last, Predicate<Answers> is) {
    return said.size() >= last && said.stream().limit(last).allMatch(is);
  }
}
