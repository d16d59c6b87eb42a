package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The products at hand, each with its content as rules see it. */
public record Shelf(Map<UUID, Product> products, Map<UUID, Content> contents) {

  public static Shelf of(Map<UUID, Product> products) {
    var contents = HashMap.<UUID, Content>newHashMap(products.size());
    products.forEach((id, product) -> contents.put(id, Content.of(product)));
    return new Shelf(Map.copyOf(products), Map.copyOf(contents));
  }

  /** Absent where the product is not known. */
  Optional<Content> find(UUID product) {
    return Optional.ofNullable(contents.get(product));
  }
}
