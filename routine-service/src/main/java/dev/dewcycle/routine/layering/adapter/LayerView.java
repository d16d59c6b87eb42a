package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One layer: a product and the step that it is by its role. */
public record LayerView(UUID product, Category step) {

  /** The layers of each slot, in order. */
  public static Map<Slot, List<LayerView>> bySlot(Function<Slot, List<Product>> layers) {
    var slots = new EnumMap<Slot, List<LayerView>>(Slot.class);
    for (var slot : Slot.values()) {
      slots.put(
          slot,
          layers.apply(slot).stream()
              .map(product -> new LayerView(product.id(), product.role()))
              .toList());
    }
    return slots;
  }
}
