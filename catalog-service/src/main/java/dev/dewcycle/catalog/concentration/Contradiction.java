package dev.dewcycle.catalog.concentration;

/**
 * Two facts of a product that cannot both be true, or a figure over a limit. It is shown and kept.
 *
 * @param inci the ingredient that it is about, upper case; empty where it is the whole list
 * @param percent the figure in question, % w/w
 * @param against the figure that it collides with, % w/w
 * @param source the other ingredient, or the source of the limit
 */
public record Contradiction(Kind kind, String inci, double percent, double against, String source) {

  /** What collides. */
  public enum Kind {
    /** More is declared than of an ingredient that stands before it. */
    AGAINST_ORDER,
    /** More than 1 % is declared behind the 1 % line. */
    BEHIND_ONE_PERCENT_LINE,
    /** The list prints another figure than the one declared; the declared one is used. */
    PRINTED_OTHERWISE,
    /** The declared figures add up to more than 100 %. */
    OVER_100,
    /** More is declared than a rule or an authority allows on the face. */
    OVER_LIMIT
  }
}
