package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.catalog.product.Snapshot;
import dev.dewcycle.catalog.usage.Uses;
import dev.dewcycle.catalog.usage.adapter.UseStore;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Changes to products: the product, its version and the event are kept together or not at all. */
@ApplicationScoped
public class ProductService {
  @Inject ProductStore products;
  @Inject VersionStore versions;
  @Inject UseStore uses;
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

  /** Withdraws a product, one in use only where the caller says so; a withdrawn one stays so. */
  @Transactional
  void withdraw(ProductRef ref, IfMatch match, boolean evenInUse) {
    var product = lock(ref, match);
    if (product.withdrawn()) {
      return;
    }
    var used = uses.of(product.id());
    if (used.any() && !evenInUse) {
      throw inUse(used);
    }
    keep(product.withdraw());
  }

  /** The current version, also of one that is withdrawn; 404 where the tenant has none. */
  @Transactional
  public Product get(ProductRef ref) {
    return products.find(ref).orElseThrow(ProductService::missing);
  }

  @Transactional
  List<VersionView> versions(ProductRef ref, long before, int limit) {
    return versions.before(get(ref).id(), before, limit);
  }

  private Product lock(ProductRef ref, IfMatch match) {
    var product = lock(ref);
    IfMatch.check(match, product.version());
    return product;
  }

  /** The product, which nobody else changes until the transaction ends. */
  Product lock(ProductRef ref) {
    return products.lock(ref).orElseThrow(ProductService::missing);
  }

  /** Keeps a new version and tells it. */
  Product keep(Product product) {
    products.save(product);
    outbox.record(Snapshot.of(product));
    return product;
  }

  private static HttpProblem inUse(Uses used) {
    return Problems.of(
            409,
            "in-use",
            "%d routines and %d open phases hold this product. By DELETE with ?withdraw=true it leaves the catalogue all the same; they keep it."
                .formatted(used.routines(), used.openPhases()))
        .with("uses", used)
        .build();
  }

  private static Missing missing() {
    return new Missing("such product");
  }
}
