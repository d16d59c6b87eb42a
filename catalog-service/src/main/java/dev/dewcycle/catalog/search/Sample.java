package dev.dewcycle.catalog.search;

import java.util.OptionalInt;

/**
 * How many of the next {@link #SIZE} products of a tenant fit. Products that many fit are found at
 * once by walking along them in their order, and the index would name far too many; those that few
 * fit the index names at once. PostgreSQL cannot tell the two apart beforehand: words and values
 * depend on each other, and its statistics know no tenants.
 *
 * @param hits 0 to {@link #SIZE}
 */
public record Sample(int hits) {
  /** Products looked at; about a millisecond's worth. */
  public static final int SIZE = 1_000;

  private static final int FEWEST_TO_TELL = 5;
  private static final int SHARE_TO_WALK = 10;
  private static final int MARGIN = 2;

  /**
   * How many products to walk along to find as many as wanted, 20,000 at most for a page; empty
   * where the index should be asked. At the border both cost about the same: 1 hit in 200 at the
   * usual 50 items.
   *
   * @param wanted from 1
   */
  public OptionalInt stretch(int wanted) {
    return hits < Math.max(FEWEST_TO_TELL, wanted / SHARE_TO_WALK)
        ? OptionalInt.empty()
        : OptionalInt.of(MARGIN * wanted * SIZE / hits);
  }
}
