package dev.dewcycle.routine.product.adapter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.Gtin;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The products of the tenant, as the catalogue last told them. */
@ApplicationScoped
public class ProductStore {
  /** A product has some 5 kB in memory, and most routines share their products with others. */
  private static final int MOST_READ = 2_000;

  @Inject Database database;
  @Inject CurrentTenant tenants;
  @Inject EventJson json;

  private final Cache<Version, Product> read = Caffeine.newBuilder().maximumSize(MOST_READ).build();

  /** One version of a tenant's product: it never changes. */
  private record Version(String tenant, UUID id, long version) {}

  public Optional<Product> find(UUID id) {
    return database.row("SELECT snapshot FROM product WHERE id = ?", this::product, id);
  }

  /** Those of the ids that are known. A version that was read lately is not read again. */
  public Map<UUID, Product> all(Collection<UUID> ids) {
    var found = new HashMap<UUID, Product>();
    var unread = new ArrayList<UUID>();
    for (var version : versions(ids)) {
      Optional.ofNullable(read.getIfPresent(version))
          .ifPresentOrElse(
              product -> found.put(version.id(), product), () -> unread.add(version.id()));
    }
    if (!unread.isEmpty()) {
      read(unread).forEach(product -> found.put(product.id(), product));
    }
    return found;
  }

  private List<Version> versions(Collection<UUID> ids) {
    return database.rows(
        "SELECT id, version FROM product WHERE id = ANY (?::uuid[])",
        row -> new Version(tenants.get().key(), row.id("id"), row.number("version")),
        (Object) texts(ids));
  }

  private List<Product> read(Collection<UUID> ids) {
    var products =
        database.rows(
            "SELECT snapshot FROM product WHERE id = ANY (?::uuid[])",
            this::product,
            (Object) texts(ids));
    var tenant = tenants.get().key();
    products.forEach(
        product -> read.put(new Version(tenant, product.id(), product.version()), product));
    return products;
  }

  private static Object[] texts(Collection<UUID> ids) {
    return ids.stream().distinct().map(UUID::toString).toArray();
  }

  /** Periods after opening, months; products of which none is known are missing. */
  public Map<UUID, Integer> paoMonths(Collection<UUID> ids) {
    var found = new HashMap<UUID, Integer>();
    if (!ids.isEmpty()) {
      database.rows(
          """
          SELECT id, (snapshot ->> 'paoMonths')::int AS months FROM product
          WHERE id = ANY (?::uuid[]) AND snapshot ->> 'paoMonths' IS NOT NULL
          """,
          row -> found.put(row.id("id"), (int) row.number("months")),
          (Object) texts(ids));
    }
    return found;
  }

  /**
   * Keeps the products as they are until the end of the transaction, once a change to one that is
   * on its way has come in. Whoever has just written down that somebody holds them reads them only
   * after this: a change of a product either finds that written, and asks for a re-check, or was
   * waited for here and is read. Changes hold one product each and take re-checks after it, as
   * whoever calls this does, so nobody waits crosswise.
   */
  public void hold(Collection<UUID> ids) {
    database.rows(
        "SELECT id FROM product WHERE id = ANY (?::uuid[]) ORDER BY id FOR SHARE",
        row -> row.id("id"),
        (Object) texts(ids));
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
