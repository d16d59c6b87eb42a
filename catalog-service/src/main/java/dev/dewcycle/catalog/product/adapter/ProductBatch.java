package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.Snapshot;
import dev.dewcycle.events.Gtin;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The products of the current tenant, many at a time: the same rows as {@link ProductStore} keeps,
 * by statements for whole batches. Call it in a transaction.
 */
@ApplicationScoped
public class ProductBatch {
  private static final String SAVE =
      """
      INSERT INTO product (tenant, id, version, formulation_version, withdrawn, brand, name, sku, gtin, label, role,
                           families, concerns, facts, analysis, changed_at, strength, boost, terms, recall)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, array_to_tsvector(?), ?::jsonb)
      ON CONFLICT (tenant, id) DO UPDATE SET
        version = EXCLUDED.version, formulation_version = EXCLUDED.formulation_version,
        withdrawn = EXCLUDED.withdrawn, brand = EXCLUDED.brand, name = EXCLUDED.name, sku = EXCLUDED.sku,
        gtin = EXCLUDED.gtin, label = EXCLUDED.label, role = EXCLUDED.role, families = EXCLUDED.families,
        concerns = EXCLUDED.concerns, facts = EXCLUDED.facts, analysis = EXCLUDED.analysis,
        changed_at = EXCLUDED.changed_at, strength = EXCLUDED.strength, boost = EXCLUDED.boost,
        terms = EXCLUDED.terms, recall = EXCLUDED.recall
      """;

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;
  @Inject StoredJson json;
  @Inject VersionStore versions;
  @Inject WordStore words;
  @Inject Outbox outbox;

  /**
   * Keeps changes, of which one product may have several, with their versions and events.
   *
   * @param changes in their order
   */
  public void save(List<Product> changes) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var tenant = tenants.get().key();
    var stored =
        changes.parallelStream().map(product -> StoredProduct.of(tenant, product, json)).toList();
    var latest = new LinkedHashMap<UUID, StoredProduct>();
    stored.forEach(change -> latest.put(change.product().id(), change));
    try (var connection = database.getConnection()) {
      insert(connection, latest.values(), now);
      versions.append(stored, now.toInstant());
      words.keep(latest.values());
      outbox.record(connection, tenants.get(), changes.stream().map(Snapshot::of).toList());
    } catch (SQLException e) {
      throw new IllegalStateException("the products could not be stored", e);
    }
  }

  private void insert(Connection connection, Collection<StoredProduct> products, OffsetDateTime now)
      throws SQLException {
    try (var insert = connection.prepareStatement(SAVE)) {
      for (var stored : products) {
        bind(insert, stored, now);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void bind(PreparedStatement insert, StoredProduct stored, OffsetDateTime now)
      throws SQLException {
    var product = stored.product();
    var facts = product.facts();
    insert.setString(1, tenants.get().key());
    insert.setObject(2, product.id());
    insert.setLong(3, product.version());
    insert.setLong(4, product.formulationVersion());
    insert.setBoolean(5, product.withdrawn());
    insert.setString(6, facts.brand());
    insert.setString(7, facts.name());
    insert.setString(8, facts.sku().orElse(null));
    insert.setString(9, facts.gtin().map(Gtin::padded).orElse(null));
    insert.setString(10, facts.label().name());
    insert.setString(11, product.analysis().role().name());
    insert.setArray(12, array(insert, stored.families().stream()));
    insert.setArray(13, array(insert, facts.concerns().stream().map(Enum::name)));
    insert.setString(14, stored.facts());
    insert.setBytes(15, stored.analysis());
    insert.setObject(16, now);
    insert.setString(17, product.analysis().strength().name());
    insert.setBoolean(18, product.analysis().boost());
    insert.setArray(19, array(insert, stored.terms().stream()));
    insert.setString(20, stored.recall());
  }

  private static Array array(PreparedStatement statement, Stream<String> texts)
      throws SQLException {
    return statement.getConnection().createArrayOf("text", texts.toArray());
  }
}
