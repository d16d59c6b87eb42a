package dev.dewcycle.routine.advice;

import java.util.Arrays;
import java.util.List;

/**
 * Why something is advised. The words for it belong to the reader's language.
 *
 * @param args what the words name, in their order
 */
public record AdviceReason(Code code, List<String> args) {

  public AdviceReason {
    args = List.copyOf(args);
  }

  static AdviceReason of(Code code, Object... args) {
    return new AdviceReason(code, Arrays.stream(args).map(Object::toString).toList());
  }

  /** Every reason there is. */
  public enum Code {
    BARRIER_DAMAGED,
    /** Args: the families in use. */
    PREGNANT_WITH_FAMILY,
    REACTED_PRODUCT_IN_USE,
    /** Args: the families in use. */
    REACTED_FAMILY_IN_USE,
    BEGINNER,
    SENSITIVE,
    CALM_WITHOUT_IRRITANTS,
    /** Args: date of the event, last day of the phase. */
    EVENT_IN_TIME,
    /** Args: date of the event, the earliest day on which a phase could end. */
    EVENT_TOO_SOON,
    ONE_GOAL,
    FASTER_RESULTS,
    SKIN_DULL,
    SKIN_STRESSED,
    TOLERATES_ACTIVES,
    BOTH_WANTED,
    NOT_BOTH_DAILY,
    PREGNANCY_NARROWS,
    PATCH_TEST_FIRST,
    /** Fewer than 7 days for it: the quick check of 48 hours. */
    PATCH_TEST_SHORT,
    PATCH_TEST_NOT_IN_TIME,
    MOST_NEED_NO_AMPOULE
  }
}
