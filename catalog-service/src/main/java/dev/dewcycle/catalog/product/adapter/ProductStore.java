package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The products of the current tenant, one at a time. Every query names the tenant, which is the
 * start of each index; row level security stands behind it. Call it in a transaction. Lists are the
 * part of {@code search}.
 */
@ApplicationScoped
class ProductStore implements PanacheRepositoryBase<ProductEntity, ProductKey> {
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;
  @Inject StoredJson json;
  @Inject VersionStore versions;
  @Inject WordStore words;

  /**
   * Writes a new product, or the next version of one that this transaction has locked. Its SQL has
   * run when it returns, so that a number that is taken is found here and not at the commit.
   */
  void save(Product product) {
    var now = clock.instant();
    var key = new ProductKey(tenants.get().key(), product.id());
    var entity = product.version() == 1 ? new ProductEntity(key) : findById(key);
    var stored = StoredProduct.of(key.tenant(), product, json);
    entity.become(stored, now);
    try {
      persistAndFlush(entity);
    } catch (ConstraintViolationException e) {
      throw DoubleNumbers.orElse(e, product);
    }
    versions.append(List.of(stored), now);
    words.keep(List.of(stored));
  }

  Optional<Product> find(ProductRef ref) {
    return named(ref).singleResultOptional().map(this::product);
  }

  /** Finds a product and keeps others from changing it until the transaction ends. */
  Optional<Product> lock(ProductRef ref) {
    return named(ref)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .map(this::product);
  }

  private PanacheQuery<ProductEntity> named(ProductRef ref) {
    var tenant = tenants.get().key();
    return switch (ref) {
      case ProductRef.ById(var id) -> find("key = ?1", new ProductKey(tenant, id));
      case ProductRef.BySku(var sku) -> find("key.tenant = ?1 and sku = ?2", tenant, sku);
      case ProductRef.ByGtin(var padded) -> find("key.tenant = ?1 and gtin = ?2", tenant, padded);
    };
  }

  private Product product(ProductEntity entity) {
    return entity.product(json);
  }
}
