package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.events.Gtin;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Trade item numbers for tests. */
final class Gtins {
  private Gtins() {}

  /** A valid one that no other test has used. */
  static String fresh() {
    var digits = ThreadLocalRandom.current().nextLong(100_000_000_000L, 1_000_000_000_000L);
    return IntStream.range(0, 10)
        .mapToObj(check -> digits + "" + check)
        .filter(Gtin::isValid)
        .findFirst()
        .orElseThrow();
  }
}
