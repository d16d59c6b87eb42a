package dev.dewcycle.catalog.classification;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Why something was concluded. The words for it belong to the reader's language.
 *
 * @param args what the words name, in their order: ingredients, percentages, day counts
 */
public record Reason(Code code, List<String> args) {

  public Reason {
    args = List.copyOf(args);
  }

  static Reason of(Code code, Object... args) {
    return new Reason(code, Arrays.stream(args).map(Reason::word).toList());
  }

  private static String word(Object arg) {
    return arg instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : arg.toString();
  }

  /** What a reason is about. */
  public enum Subject {
    CONTENT,
    STRENGTH,
    EXPOSURE,
    ROLE,
    BOOST
  }

  /** Every reason there is. */
  public enum Code {
    /** No list is known: what follows from it is unknown. */
    NO_INGREDIENTS(Subject.CONTENT),
    /** Less than half of the list is known by name. */
    LIST_MOSTLY_UNKNOWN(Subject.CONTENT),

    /** Args: ingredient, its least share, end of the usual range. */
    ABOVE_USUAL_RANGE(Subject.STRENGTH),
    /** Args: ingredient, its least and greatest share, the usual range. */
    WITHIN_USUAL_RANGE(Subject.STRENGTH),
    /** Args: ingredient, its greatest share, begin of the usual range. */
    BELOW_USUAL_RANGE(Subject.STRENGTH),
    /** Args: ingredient, its least and greatest share, the usual range. */
    SHARE_TOO_VAGUE(Subject.STRENGTH),
    /** Args: ingredient. */
    NO_USUAL_RANGE(Subject.STRENGTH),
    NO_ACTIVE(Subject.STRENGTH),

    /** Args: ingredient. */
    SETS_PH_ONLY(Subject.EXPOSURE),
    /** Args: ingredient. */
    BEHIND_ONE_PERCENT_LINE(Subject.EXPOSURE),
    /** Args: ingredient, of which 0 % is declared. */
    NOTHING_OF_IT(Subject.EXPOSURE),
    /** Args: ingredient. */
    RINSED_OFF_BELOW_2(Subject.EXPOSURE),

    /** Args: days. */
    DIRECTIONS_NAME_A_COURSE(Subject.ROLE),
    /** Args: uses a week. */
    SELDOM_AND_STRONG(Subject.ROLE),
    DAILY_WITHOUT_END(Subject.ROLE),
    STRONG(Subject.ROLE),
    UNDECIDED(Subject.ROLE),
    /** Only what is sold as serum or ampoule is questioned. */
    LABEL_STANDS(Subject.ROLE),

    CLAIMED_SOAKED_IN_AMPOULE(Subject.BOOST),
    DIRECTIONS_NAME_AN_AMPOULE(Subject.BOOST),
    SOAKED_IN_STRONG_CONTENT(Subject.BOOST),
    THICK_AMPOULE(Subject.BOOST);

    private final Subject about;

    Code(Subject about) {
      this.about = about;
    }

    public Subject about() {
      return about;
    }
  }
}
