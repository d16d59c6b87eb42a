package dev.dewcycle.routine.product.adapter;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.Gtin;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The products of the tenant, as the catalogue last told them. */
@ApplicationScoped
public class ProductStore {
  @Inject Database database;
  @Inject EventJson json;

  public Optional<Product> find(UUID id) {
    return database.row("SELECT snapshot FROM product WHERE id = ?", this::product, id);
  }

  /** Those of the ids that are known. */
  public Map<UUID, Product> all(Collection<UUID> ids) {
    var wanted = ids.stream().distinct().map(UUID::toString).toArray();
    return database
        .rows(
            "SELECT snapshot FROM product WHERE id = ANY (?::uuid[])",
            this::product,
            (Object) wanted)
        .stream()
        .collect(Collectors.toMap(Product::id, Function.identity()));
  }

  /**
   * Keeps the products as they are until the end of the transaction, once a change to one that is
   * on its way has come in. Whoever has just written down that somebody holds them reads them only
   * after this: a change of a product either finds that written, and asks for a re-check, or was
   * waited for here and is read. Changes hold one product each and take re-checks after it, as
   * whoever calls this does, so nobody waits crosswise.
   */
  public void hold(Collection<UUID> ids) {
    var wanted = ids.stream().distinct().map(UUID::toString).toArray();
    database.rows(
        "SELECT id FROM product WHERE id = ANY (?::uuid[]) ORDER BY id FOR SHARE",
        row -> row.id("id"),
        (Object) wanted);
  }

  /** Products on sale with a role, the ones entered first coming first. */
  public List<Product> onSale(Category role, int limit) {
    return database.rows(
        "SELECT snapshot FROM product WHERE role = ? AND NOT withdrawn ORDER BY id LIMIT ?",
        this::product,
        role.name(),
        limit);
  }

  /** Products on sale that count as ampoules although their step is another. */
  public List<Product> boostsOnSale(int limit) {
    return database.rows(
        "SELECT snapshot FROM product WHERE boost AND NOT withdrawn ORDER BY id LIMIT ?",
        this::product,
        limit);
  }

  /** The id that an id, {@code sku:…} or {@code gtin:…} stands for. */
  @Transactional
  public Optional<UUID> resolve(ProductName name) {
    return switch (name) {
      case ProductName.ById(var id) ->
          database.row("SELECT id FROM product WHERE id = ?", row -> row.id("id"), id);
      case ProductName.BySku(var sku) ->
          database.row(
              "SELECT id FROM product WHERE sku = ? ORDER BY id LIMIT 1", row -> row.id("id"), sku);
      case ProductName.ByGtin(var padded) ->
          database.row(
              "SELECT id FROM product WHERE gtin = ? ORDER BY id LIMIT 1",
              row -> row.id("id"),
              padded);
    };
  }

  /** Keeps the snapshot unless it has the same or a newer one; whether it was kept. */
  boolean save(ProductChanged told) {
    return database.change(
            """
            INSERT INTO product (id, version, sku, gtin, snapshot) VALUES (?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (tenant, id) DO UPDATE SET version = excluded.version,
              sku = excluded.sku, gtin = excluded.gtin, snapshot = excluded.snapshot
            WHERE product.version < excluded.version
            """,
            told.id(),
            told.version(),
            told.sku(),
            told.gtin().map(Gtin::padded),
            new String(json.write(told), StandardCharsets.UTF_8))
        == 1;
  }

  private Product product(Row row) throws SQLException {
    var data = row.text("snapshot").getBytes(StandardCharsets.UTF_8);
    return Product.of((ProductChanged) json.read(EventType.PRODUCT_CHANGED, data));
  }
}
