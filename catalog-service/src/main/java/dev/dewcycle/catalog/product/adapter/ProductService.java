package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.catalog.product.Snapshot;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.Missing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes to products: the product, its version and the event are kept together or not at all. */
@ApplicationScoped
public class ProductService {
  @Inject ProductStore products;
  @Inject ProductSearch search;
  @Inject VersionStore versions;
  @Inject Outbox outbox;
  @Inject Analyser analyser;
  @Inject Ids ids;

  @Transactional
  Product enter(ProductFacts facts) {
    return keep(Product.entered(ids.next(), facts, analyser.analyse(facts.formula())));
  }

  @Transactional
  Product change(ProductRef ref, IfMatch match, ProductFacts facts) {
    var product = lock(ref, match);
    var changed = product.changedTo(facts, analyser.analyse(facts.formula()));
    return changed.version() == product.version() ? product : keep(changed);
  }

  /** Withdraws a product where that is what the caller wants; one that is withdrawn stays so. */
  @Transactional
  void withdraw(ProductRef ref, IfMatch match, boolean wanted) {
    var product = lock(ref, match);
    if (!wanted) {
      throw new Conflict(
          "may-be-in-use",
          "Routines may hold this product, so it is never deleted:"
              + " withdraw it by DELETE with ?withdraw=true.");
    }
    if (!product.withdrawn()) {
      keep(product.withdraw());
    }
  }

  /** The current version, also of one that is withdrawn; 404 where the tenant has none. */
  @Transactional
  public Product get(ProductRef ref) {
    return products.find(ref).orElseThrow(ProductService::missing);
  }

  @Transactional
  List<Product> list(List<ProductFilter.Condition> conditions, Optional<UUID> after, int limit) {
    return search.list(conditions, after, limit);
  }

  @Transactional
  List<VersionView> versions(ProductRef ref, long before, int limit) {
    return versions.before(get(ref).id(), before, limit);
  }

  private Product lock(ProductRef ref, IfMatch match) {
    var product = products.lock(ref).orElseThrow(ProductService::missing);
    IfMatch.check(match, product.version());
    return product;
  }

  private Product keep(Product product) {
    products.save(product);
    outbox.record(Snapshot.of(product));
    return product;
  }

  private static Missing missing() {
    return new Missing("such product");
  }
}
