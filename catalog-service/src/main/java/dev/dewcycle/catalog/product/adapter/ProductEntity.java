package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Gtin;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.Strength;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The row of a product. {@code facts} and {@code analysis} are the product; the columns beside them
 * are taken from both, for searches. The two are as {@link StoredJson} writes them: what is stored
 * must not change with a mapper of Hibernate's or of the HTTP side.
 *
 * <p>The version is the aggregate's own and no JPA version: the core raises it, under the row's
 * lock.
 */
@Entity
@Table(name = "product")
class ProductEntity {
  @EmbeddedId private ProductKey key;

  private long version;

  @Column(name = "formulation_version")
  private long formulationVersion;

  private boolean withdrawn;
  private String brand;
  private String name;
  private String sku;
  private String gtin;

  @Enumerated(EnumType.STRING)
  private Category label;

  @Enumerated(EnumType.STRING)
  private Category role;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> families;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> concerns;

  @Enumerated(EnumType.STRING)
  private Strength strength;

  private boolean boost;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @ColumnTransformer(read = "tsvector_to_array(terms)", write = "array_to_tsvector(?)")
  private List<String> terms;

  @JdbcTypeCode(SqlTypes.JSON)
  private String facts;

  private byte[] analysis;

  @JdbcTypeCode(SqlTypes.JSON)
  private String recall;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For Hibernate. */
  protected ProductEntity() {}

  ProductEntity(ProductKey key) {
    this.key = key;
  }

  /** Takes over what the product is now. */
  void become(StoredProduct stored, Instant now) {
    var product = stored.product();
    var entered = product.facts();
    version = product.version();
    formulationVersion = product.formulationVersion();
    withdrawn = product.withdrawn();
    brand = entered.brand();
    name = entered.name();
    sku = entered.sku().orElse(null);
    gtin = entered.gtin().map(Gtin::padded).orElse(null);
    label = entered.label();
    role = product.analysis().role();
    families = stored.families();
    concerns = entered.concerns().stream().map(Enum::name).toList();
    strength = product.analysis().strength();
    boost = product.analysis().boost();
    terms = stored.terms();
    facts = stored.facts();
    analysis = stored.analysis();
    recall = stored.recall();
    changedAt = now;
  }

  Product product(StoredJson json) {
    return new Product(
        key.id(),
        version,
        formulationVersion,
        withdrawn,
        json.find(recall, Recall.class),
        json.read(facts, ProductFacts.class),
        json.unpack(analysis, Analysis.class));
  }
}
