package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.routine.layering.Shelf;
import dev.dewcycle.routine.product.adapter.ProductLookup;
import dev.dewcycle.routine.product.adapter.ProductStore;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The products that a stream has come across: boxes are alike, and drawing the rules' view of a
 * product from its list costs more than a check. Versions are asked for each time, so that what is
 * recalled or reformulated meanwhile is seen by the next boxes.
 */
final class ProductCache {
  /** Some 30 MB; then it starts over. */
  private static final int MOST = 5000;

  private final ProductStore products;
  private final ProductLookup lookup;
  private Shelf shelf = Shelf.of(Map.of());

  ProductCache(ProductStore products, ProductLookup lookup) {
    this.products = products;
    this.lookup = lookup;
  }

  /** A shelf with all of these that are known, and maybe others. Called in a transaction. */
  Shelf with(Collection<UUID> ids) {
    var versions = lookup.versions(ids);
    var held = held();
    var stale =
        versions.entrySet().stream()
            .filter(known -> !holds(held, known.getKey(), known.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return stale.isEmpty() ? held : merged(held, stale, versions.keySet());
  }

  private Shelf merged(Shelf held, Collection<UUID> stale, Collection<UUID> all) {
    var fits = held.products().size() + stale.size() <= MOST;
    var more = fits ? held.and(products.all(stale).values()) : Shelf.of(products.all(all));
    keep(more);
    return more;
  }

  private static boolean holds(Shelf held, UUID id, long version) {
    var known = held.products().get(id);
    return known != null && known.version() >= version;
  }

  private synchronized Shelf held() {
    return shelf;
  }

  /** Two that load at once may drop what the other has loaded; it is loaded again. */
  private synchronized void keep(Shelf more) {
    shelf = more;
  }
}
