package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.usage.adapter.UseStore;
import dev.dewcycle.events.Recall;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.Missing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Recalls products and lifts recalls, each in one transaction. */
@ApplicationScoped
class RecallService {
  @Inject ProductService products;
  @Inject UseStore uses;

  /** Recalls a product; another reason, other lots or another action replace an earlier recall. */
  @Transactional
  RecallView recall(ProductRef ref, Recall recall) {
    var product = products.lock(ref);
    var recalled = product.recalled(recall);
    if (recalled.version() > product.version()) {
      products.keep(recalled);
    }
    return new RecallView(
        false,
        product.id(),
        recalled.version(),
        recalled.recall().orElseThrow(),
        uses.of(product.id()));
  }

  /** Tells what a recall would do, and does nothing. */
  @Transactional
  RecallView tryOut(ProductRef ref, Recall recall) {
    var product = products.get(ref);
    return new RecallView(
        true,
        product.id(),
        product.version(),
        product.recalled(recall).recall().orElseThrow(),
        uses.of(product.id()));
  }

  /** Lifts a recall. Phases that rest by it go on when a partner resumes them. */
  @Transactional
  void lift(ProductRef ref, IfMatch match) {
    var product = products.lock(ref);
    if (product.recall().isEmpty()) {
      throw new Missing("recall of this product");
    }
    IfMatch.check(match, product.version());
    products.keep(product.recallLifted());
  }
}
