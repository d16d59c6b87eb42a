package dev.dewcycle.catalog.bulk;

import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.product.CalledName;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Gtin;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The products that the rows of a batch may mean, each as the rows before have left it. A row means
 * the product with its SKU; else the one with its GTIN; else the one that is called the same, if it
 * has no number of its own or the row gives none.
 */
public final class Shelf {
  private final Map<UUID, Product> byId = new LinkedHashMap<>();
  private final Map<String, UUID> bySku = new HashMap<>();
  private final Map<String, UUID> byGtin = new HashMap<>();
  private final Map<CalledName, Set<UUID>> byName = new HashMap<>();

  /** Which product a row means. */
  public sealed interface Meaning {
    /** One that is there. */
    record Known(Product product) implements Meaning {}

    /** One that is not there yet. */
    record Unheard() implements Meaning {}

    /** More than one. */
    record Unclear(Flaw flaw) implements Meaning {}
  }

  public Shelf(Collection<Product> products) {
    products.forEach(this::put);
  }

  /** Adds a product, or replaces it by what it is now. */
  public void put(Product product) {
    Optional.ofNullable(byId.put(product.id(), product)).ifPresent(this::forget);
    var id = product.id();
    product.facts().sku().ifPresent(sku -> bySku.put(sku, id));
    product.facts().gtin().ifPresent(gtin -> byGtin.put(Gtin.padded(gtin), id));
    byName.computeIfAbsent(CalledName.of(product.facts()), name -> new LinkedHashSet<>()).add(id);
  }

  public Meaning meaning(ProductFacts facts) {
    var bySku = facts.sku().flatMap(sku -> find(this.bySku, sku));
    var byGtin = facts.gtin().flatMap(gtin -> find(this.byGtin, Gtin.padded(gtin)));
    if (bySku.isPresent() && byGtin.isPresent() && !bySku.equals(byGtin)) {
      return new Meaning.Unclear(
          new Flaw("#/gtin", "The sku belongs to one product and the gtin to another."));
    }
    return bySku.or(() -> byGtin).<Meaning>map(Meaning.Known::new).orElseGet(() -> named(facts));
  }

  private Meaning named(ProductFacts facts) {
    var numbered = hasNumber(facts);
    var found =
        byName.getOrDefault(CalledName.of(facts), Set.of()).stream()
            .map(byId::get)
            .filter(product -> !numbered || !hasNumber(product.facts()))
            .toList();
    return switch (found.size()) {
      case 0 -> new Meaning.Unheard();
      case 1 -> new Meaning.Known(found.getFirst());
      default ->
          new Meaning.Unclear(
              new Flaw("#/name", "Several products are called so: name one by sku or gtin."));
    };
  }

  private Optional<Product> find(Map<String, UUID> index, String number) {
    return Optional.ofNullable(index.get(number)).map(byId::get);
  }

  private void forget(Product former) {
    former.facts().sku().ifPresent(sku -> bySku.remove(sku, former.id()));
    former.facts().gtin().ifPresent(gtin -> byGtin.remove(Gtin.padded(gtin), former.id()));
    byName.getOrDefault(CalledName.of(former.facts()), Set.of()).remove(former.id());
  }

  private static boolean hasNumber(ProductFacts facts) {
    return facts.sku().isPresent() || facts.gtin().isPresent();
  }
}
