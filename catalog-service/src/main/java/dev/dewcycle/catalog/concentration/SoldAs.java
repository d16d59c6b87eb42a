package dev.dewcycle.catalog.concentration;

import dev.dewcycle.events.Category;
import java.util.List;

/**
 * What a product is sold as, as far as rules ask for it.
 *
 * @param label the category that the brand prints; OTHER may be for any part of the body
 * @param claims what the brand promises
 */
public record SoldAs(Category label, boolean rinsedOff, List<String> claims) {

  public SoldAs {
    claims = List.copyOf(claims);
  }

  boolean forTheFace() {
    return label != Category.OTHER;
  }
}
