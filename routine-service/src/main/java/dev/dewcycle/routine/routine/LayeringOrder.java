package dev.dewcycle.routine.routine;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Texture;
import dev.dewcycle.routine.product.Product;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of layers: by role, in the order of the categories; thin before thick inside a step;
 * sunscreen last. What is equal by that stands by name, so that the order never flickers.
 */
public final class LayeringOrder {
  private static final Comparator<Product> ORDER =
      Comparator.comparing(Product::role)
          .thenComparing(product -> product.texture().orElse(Texture.VISCOUS))
          .thenComparing(Product::name)
          .thenComparing(Product::id);

  private LayeringOrder() {}

  /** The products, each once, as layers; those outside layering are left out. */
  public static List<Product> of(Collection<Product> products) {
    return products.stream()
        .filter(product -> product.role() != Category.OTHER)
        .distinct()
        .sorted(ORDER)
        .toList();
  }
}
