package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The products at hand, each with its content as rules see it. */
public record Shelf(Map<UUID, Product> products, Map<UUID, Content> contents) {

  public static Shelf of(Map<UUID, Product> products) {
    var contents = HashMap.<UUID, Content>newHashMap(products.size());
    products.forEach((id, product) -> contents.put(id, Content.of(product)));
    return new Shelf(Map.copyOf(products), Map.copyOf(contents));
  }

  /** Those of the ids that stand here: what many share is read once and dealt out. */
  public Shelf only(Set<UUID> ids) {
    var found = HashMap.<UUID, Product>newHashMap(ids.size());
    var read = HashMap.<UUID, Content>newHashMap(ids.size());
    for (var id : ids) {
      find(id)
          .ifPresent(
              content -> {
                found.put(id, content.product());
                read.put(id, content);
              });
    }
    return new Shelf(Map.copyOf(found), Map.copyOf(read));
  }

  /** The same with more products, or newer ones in the place of those. */
  public Shelf and(Collection<Product> more) {
    var allProducts = new HashMap<>(products);
    var allContents = new HashMap<>(contents);
    for (var product : more) {
      allProducts.put(product.id(), product);
      allContents.put(product.id(), Content.of(product));
    }
    return new Shelf(allProducts, allContents);
  }

  /** Absent where the product is not known. */
  Optional<Content> find(UUID product) {
    return Optional.ofNullable(contents.get(product));
  }
}
