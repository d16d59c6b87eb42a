package dev.dewcycle.routine.product.adapter;

import dev.dewcycle.routine.product.adapter.ProductName.ByGtin;
import dev.dewcycle.routine.product.adapter.ProductName.ById;
import dev.dewcycle.routine.product.adapter.ProductName.BySku;
import dev.dewcycle.routine.storage.adapter.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Looks many products up at once. Whoever asks for so many does not wait for any to arrive. */
@ApplicationScoped
public class ProductLookup {
  @Inject Database database;

  /**
   * The ids that names stand for; an id stands for itself, whether there is such a product or not.
   */
  public Map<ProductName, UUID> ids(Collection<ProductName> names) {
    var ids = new HashMap<ProductName, UUID>();
    var skus = new ArrayList<String>();
    var gtins = new ArrayList<String>();
    for (var name : names) {
      switch (name) {
        case ById(var id) -> ids.put(name, id);
        case BySku(var sku) -> skus.add(sku);
        case ByGtin(var padded) -> gtins.add(padded);
      }
    }
    find("sku", skus, BySku::new, ids);
    find("gtin", gtins, ByGtin::new, ids);
    return ids;
  }

  /** The first one entered, where several have the same number. */
  private void find(
      String column,
      List<String> values,
      Function<String, ProductName> name,
      Map<ProductName, UUID> ids) {
    if (!values.isEmpty()) {
      database
          .rows(
              "SELECT %1$s, id FROM product WHERE %1$s = ANY (?) ORDER BY id".formatted(column),
              row -> Map.entry(name.apply(row.text(column)), row.id("id")),
              (Object) values.toArray(String[]::new))
          .forEach(found -> ids.putIfAbsent(found.getKey(), found.getValue()));
    }
  }

  /** The versions in which products are known, of those that are. */
  public Map<UUID, Long> versions(Collection<UUID> ids) {
    var versions = HashMap.<UUID, Long>newHashMap(ids.size());
    database.rows(
        "SELECT id, version FROM product WHERE id = ANY (?::uuid[])",
        row -> versions.put(row.id("id"), row.number("version")),
        (Object) ids.stream().map(UUID::toString).toArray());
    return versions;
  }
}
