package dev.dewcycle.catalog.product.adapter;

/** The statements that write products. */
final class ProductSql {
  static final String UPSERT =
      """
      INSERT INTO product (tenant, id, version, formulation_version, withdrawn, role, facts,
                           analysis, brand, name, sku, gtin, label, families, concerns, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (tenant, id) DO UPDATE SET
        version = excluded.version, formulation_version = excluded.formulation_version,
        withdrawn = excluded.withdrawn, role = excluded.role, facts = excluded.facts,
        analysis = excluded.analysis, brand = excluded.brand, name = excluded.name,
        sku = excluded.sku, gtin = excluded.gtin, label = excluded.label,
        families = excluded.families, concerns = excluded.concerns,
        changed_at = excluded.changed_at
      """;

  static final String INSERT_VERSION =
      """
      INSERT INTO product_version (tenant, product, version, formulation_version, withdrawn, role,
                                   strength, boost, facts, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
      """;

  private ProductSql() {}
}
