package dev.dewcycle.catalog.product.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.SearchTerms;
import dev.dewcycle.kit.testing.Migrations;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products that were there before a migration, and what became of them. */
class MigrationTest {
  private static final String TENANT = "demo:test";

  /** With accents, Hangul, letters of full width, a long word, an unknown ingredient. */
  private static final Product PRODUCT =
      DemoLine.read(
              """
              {"brand":"Élan 하늘","name":"Ｄｅｗ Sérum_no.1 %s","label":"SERUM","sku":"HL 1",
               "gtin":"4006381333931","ingredients":"Aqua, Niacinamide, Snow Café Complex, Retinol",
               "declared":[{"inci":"Niacinamide","percent":10}],"concerns":["BRIGHTENING","CALMING"]}
              """
                  .formatted("x".repeat(70)))
          .product();

  private final StoredJson json = new StoredJson();
  private Migrations migrations;

  @BeforeEach
  void enterAProductIntoTheFirstSchema() throws SQLException {
    migrations = new Migrations("catalog");
    migrations.to("1");
    migrations.on(
        "product",
        """
        INSERT INTO product (tenant, id, version, formulation_version, withdrawn, brand, name, sku, gtin, label, role,
                             families, concerns, facts, analysis, changed_at)
        VALUES (?, ?, 1, 1, false, ?, ?, 'HL 1', '04006381333931', 'SERUM', ?,
                string_to_array(?, ','), '{BRIGHTENING,CALMING}', ?::jsonb, ?::jsonb, now())
        """,
        TENANT,
        PRODUCT.id(),
        PRODUCT.facts().brand(),
        PRODUCT.facts().name(),
        PRODUCT.analysis().role().name(),
        String.join(",", StoredProduct.of(TENANT, PRODUCT, json).families()),
        json.write(PRODUCT.facts()),
        json.write(PRODUCT.analysis()));
  }

  @AfterEach
  void drop() throws SQLException {
    migrations.close();
  }

  @Test
  void a_product_that_was_there_gets_the_terms_that_the_code_would_give_it() throws SQLException {
    migrations.to("2");

    assertThat(column("unnest(tsvector_to_array(terms))"))
        .containsExactlyInAnyOrderElementsOf(SearchTerms.of(TENANT, PRODUCT));
    assertThat(column("strength || ' ' || boost"))
        .isEqualTo(List.of(PRODUCT.analysis().strength() + " " + PRODUCT.analysis().boost()));
  }

  @Test
  void its_words_are_known_to_searches_each_once() throws SQLException {
    migrations.to("2");
    migrations.on(
        "product_word", "INSERT INTO product_word (tenant, word) VALUES (?, 'aqua')", TENANT);

    migrations.to("6");

    assertThat(migrations.column("product_word", "SELECT word FROM product_word"))
        .containsExactlyInAnyOrderElementsOf(
            SearchTerms.words(SearchTerms.of(TENANT, PRODUCT)).toList());
  }

  @Test
  void its_analysis_is_read_as_it_was_written() throws SQLException {
    migrations.to("3");

    var stored = column("convert_from(analysis, 'UTF8')").getFirst();

    assertThat(json.unpack(stored.getBytes(StandardCharsets.UTF_8), Analysis.class))
        .isEqualTo(PRODUCT.analysis());
  }

  private List<String> column(String expression) throws SQLException {
    return migrations.column("product", "SELECT " + expression + " FROM product");
  }
}
