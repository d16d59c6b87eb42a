package dev.dewcycle.routine.reaction.adapter;

import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.ProductBlocks;
import dev.dewcycle.routine.reaction.ProductBlock;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tenant's product blocks. Whoever changes one holds the lock on its subscriber. */
@ApplicationScoped
public class ProductBlockStore implements ProductBlocks {
  private static final String SELECT =
      "SELECT product, version, since, source, source_id FROM product_block WHERE subscriber = ? ";

  @Inject Database database;

  @Override
  public Map<String, List<Blocked>> of(Collection<String> subscribers) {
    var blocked = new HashMap<String, List<Blocked>>();
    database.rows(
        "SELECT subscriber, product, since FROM product_block WHERE subscriber = ANY (?)"
            + " ORDER BY product",
        row ->
            blocked
                .computeIfAbsent(row.text("subscriber"), _ -> new ArrayList<>())
                .add(new Blocked(row.id("product"), row.optionalDate("since").orElseThrow())),
        (Object) subscribers.toArray());
    return blocked;
  }

  Optional<ProductBlock> find(String subscriber, UUID product) {
    return database.row(SELECT + "AND product = ?", ProductBlockStore::block, subscriber, product);
  }

  List<ProductBlock> page(String subscriber, UUID after, int limit) {
    return database.rows(
        SELECT + "AND product > ? ORDER BY product LIMIT ?",
        ProductBlockStore::block,
        subscriber,
        after,
        limit);
  }

  void save(String subscriber, ProductBlock block) {
    database.change(
        """
        INSERT INTO product_block (subscriber, product, version, since, source, source_id)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (tenant, subscriber, product) DO UPDATE SET version = excluded.version,
          since = excluded.since, source = excluded.source, source_id = excluded.source_id
        """,
        subscriber,
        block.product(),
        block.version(),
        block.since(),
        block.source(),
        block.sourceId());
  }

  void clear(String subscriber, UUID product) {
    database.change(
        "DELETE FROM product_block WHERE subscriber = ? AND product = ?", subscriber, product);
  }

  private static ProductBlock block(Row row) throws SQLException {
    return new ProductBlock(
        row.id("product"),
        row.number("version"),
        row.optionalDate("since").orElseThrow(),
        ProductBlock.Source.valueOf(row.text("source")),
        row.id("source_id"));
  }
}
