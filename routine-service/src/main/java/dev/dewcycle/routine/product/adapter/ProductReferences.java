package dev.dewcycle.routine.product.adapter;

import dev.dewcycle.kit.event.Arrivals;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the products that a request names. One that was created a moment ago may not have arrived
 * yet, so an unknown one is awaited for up to 2 s before it is refused.
 */
@ApplicationScoped
public class ProductReferences {
  @Inject ProductStore products;
  @Inject Arrivals arrivals;

  /**
   * A product as a request names it.
   *
   * @param pointer where in the request
   * @param text an id, {@code sku:…} or {@code gtin:…}
   */
  public record Reference(String pointer, String text) {}

  public UUID resolve(String pointer, String text) {
    return resolve(List.of(new Reference(pointer, text))).get(text);
  }

  /** The ids by the texts; 422 with the pointers of all that are malformed or unknown. */
  public Map<String, UUID> resolve(List<Reference> references) {
    var names = names(references);
    var found = new HashMap<String, UUID>();
    arrivals.await(
        () -> {
          names.forEach(
              (text, name) -> {
                if (!found.containsKey(text)) {
                  products.resolve(name).ifPresent(id -> found.put(text, id));
                }
              });
          return found.size() == names.size();
        });
    var unknown = references.stream().filter(named -> !found.containsKey(named.text())).toList();
    if (!unknown.isEmpty()) {
      throw new InvalidInput(
          "unknown-product",
          unknown.stream()
              .map(named -> new Fault(named.pointer(), "There is no product " + named.text() + "."))
              .toList());
    }
    return found;
  }

  private static Map<String, ProductName> names(List<Reference> references) {
    var names = new HashMap<String, ProductName>();
    var faults = new ArrayList<Fault>();
    for (var named : references) {
      Optional<ProductName> name = ProductName.read(named.text());
      name.ifPresentOrElse(
          known -> names.put(named.text(), known),
          () ->
              faults.add(
                  new Fault(
                      named.pointer(),
                      "A product is named by its id, sku:… or gtin:… with a valid check digit, not by "
                          + named.text())));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return names;
  }
}
