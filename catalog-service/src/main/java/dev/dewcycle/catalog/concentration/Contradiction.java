package dev.dewcycle.catalog.concentration;

/**
 * Two facts of a product that cannot both be true, or a figure over a limit. It is shown and kept.
 *
 * @param inci the ingredient that it is about, upper case; empty where it is the whole list
 * @param percent the figure in question, % w/w
 * @param against the figure that it collides with, % w/w
 * @param source the other ingredient, or the source of the limit or the claim; may be empty
 */
public record Contradiction(Kind kind, String inci, double percent, double against, String source) {
  private static final double STEPS = 1e4;

  /** With figures that were worked out, to four decimals. */
  static Contradiction of(Kind kind, String inci, double percent, double against, String source) {
    return new Contradiction(kind, inci, rounded(percent), rounded(against), source);
  }

  private static double rounded(double percent) {
    return Math.round(percent * STEPS) / STEPS;
  }

  /** What collides. */
  public enum Kind {
    /** More is declared than of an ingredient that stands before it. */
    AGAINST_ORDER,
    /** More than 1 % is declared behind the 1 % line. */
    BEHIND_ONE_PERCENT_LINE,
    /** The list alone has no room for the figure at its place; against is what comes nearest. */
    OUT_OF_PLACE,
    /** The list prints another figure than the one declared; the declared one is used. */
    PRINTED_OTHERWISE,
    /** The declared figures, in the order of the list, need more than 100 %. */
    OVER_100,
    /** The declared figures, in the order of the list, leave room for less than 100 %. */
    UNDER_100,
    /** A functional claim asks for another share than figures or the list have. */
    AGAINST_CLAIM,
    /** More is declared, or must be there, than a rule or an authority allows. */
    OVER_LIMIT
  }
}
