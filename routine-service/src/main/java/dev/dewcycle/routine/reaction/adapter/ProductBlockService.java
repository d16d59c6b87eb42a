package dev.dewcycle.routine.reaction.adapter;

import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.routine.product.adapter.ProductName;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.reaction.ProductBlock;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows and clears product blocks. They are made by reactions only. */
@ApplicationScoped
public class ProductBlockService {
  @Inject SubscriberStore subscribers;
  @Inject ProductBlockStore blocks;
  @Inject ProductStore products;
  @Inject Rechecks rechecks;

  @Transactional
  Page<ProductBlock> list(String subscriber, UUID after, int limit) {
    if (subscribers.find(subscriber).isEmpty()) {
      throw new Missing("subscriber " + subscriber);
    }
    return Page.cut(
        blocks.page(subscriber, after, limit + 1),
        limit,
        block -> Cursor.at(block.product().toString()));
  }

  @Transactional
  ProductBlock get(String subscriber, String product) {
    return ProductName.read(product)
        .flatMap(products::resolve)
        .flatMap(id -> blocks.find(subscriber, id))
        .orElseThrow(() -> new Missing("block of product " + product));
  }

  /** Clears a block; what it forbade may be used again, if nothing else speaks against it. */
  @Transactional
  void clear(String id, String product, Optional<IfMatch> match) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> new Missing("subscriber " + id));
    var block = get(id, product);
    IfMatch.check(match.orElse(null), block.version());
    blocks.clear(id, block.product());
    rechecks.check(subscriber, ReactionService.ABOUT_PERSON);
  }
}
