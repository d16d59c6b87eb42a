package dev.dewcycle.catalog.search;

import java.util.OptionalInt;

/**
 * How many of the next products of a tenant fit. Products that many fit are found at once by
 * walking along them in their order, and the index would name far too many; those that few fit the
 * index names at once. PostgreSQL cannot tell the two apart beforehand: words and values depend on
 * each other, and its statistics know no tenants.
 *
 * @param looked products looked at, {@link #FOR_A_PAGE} or {@link #FOR_A_COUNT}
 * @param hits those that fit
 */
public record Sample(int looked, int hits) {
  /** Products looked at before a page is read; about a millisecond's worth. */
  public static final int FOR_A_PAGE = 1_000;

  /** A count reads more than a page does: it pays to know more. */
  public static final int FOR_A_COUNT = 3_000;

  /**
   * The most products that are read from the index for a page before a walk is tried after all:
   * where the list begins may be unlike the rest.
   */
  public static final int FEW = 4_000;

  /** The longest walk for a page that the sample did not promise. */
  public static final int FAR = 16_000;

  private static final int THOUSAND = 1_000;
  private static final int FEWEST_TO_TELL = 5;
  private static final int SHARE_TO_WALK = 25;
  private static final int MARGIN = 2;

  /**
   * How many products to walk along to find as many as wanted, less than 60,000; empty where the
   * index should be asked. At the border both cost about the same.
   *
   * @param wanted from 1
   */
  public OptionalInt stretch(int wanted) {
    return THOUSAND * hits < looked * Math.max(FEWEST_TO_TELL, wanted / SHARE_TO_WALK)
        ? OptionalInt.empty()
        : OptionalInt.of(MARGIN * wanted * looked / hits);
  }
}
