package dev.dewcycle.catalog.search.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static dev.dewcycle.catalog.search.adapter.Listed.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.catalog.product.SearchTerms;
import dev.dewcycle.catalog.product.adapter.CatalogTest;
import dev.dewcycle.catalog.product.adapter.Links;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** So many products that a search has to choose its way: 1,000 are looked at, 2,000 counted. */
@CatalogTest
class ManyProductsTest {
  private static final int PRODUCTS = 3_000;

  /** The same product again and again; each has terms of its own by its number. */
  private static final String MULTIPLY =
      """
      INSERT INTO product (tenant, id, version, formulation_version, withdrawn, brand, name, label, role, families,
                           concerns, strength, boost, terms, facts, analysis, changed_at)
      SELECT tenant, uuidv7(), 1, 1, false, brand, name, label, role, families, concerns, strength, boost,
             terms || array_to_tsvector(ARRAY['<mark>many' || ?]
                        || CASE WHEN i %% 100 = 0 THEN ARRAY['<mark>some' || ?] ELSE '{}' END
                        || CASE WHEN i >= %1$d - 2 THEN ARRAY['<mark>few' || ?] ELSE '{}' END
                        || CASE WHEN i > %1$d / 2 THEN ARRAY['<mark>late' || ?] ELSE '{}' END),
             facts, analysis, changed_at
        FROM product, generate_series(1, %1$d) i WHERE id = ?::uuid
      """
          .formatted(PRODUCTS)
          .replace("<mark>", SearchTerms.mark("demo:live"));

  private final String word = fresh();

  @BeforeEach
  void products() throws SQLException {
    String id = as("demo-live").body(serum("Seed", 4)).post("/v1/products").path("id");
    var config = ConfigProvider.getConfig();
    try (var connection =
            DriverManager.getConnection(
                config.getValue("DEWCYCLE_DB_URL", String.class),
                config.getValue("DEWCYCLE_DB_APP", String.class),
                config.getValue("DEWCYCLE_DB_APP_PASSWORD", String.class));
        var tenant =
            connection.prepareStatement(
                "SELECT set_config('dewcycle.tenant', 'demo:live', false)");
        var multiply = connection.prepareStatement(MULTIPLY)) {
      tenant.execute();
      for (int i = 1; i <= 4; i++) {
        multiply.setString(i, word);
      }
      multiply.setString(5, id);
      multiply.executeUpdate();
    }
  }

  @ParameterizedTest
  @CsvSource({"many, 3000, 200", "late, 1500, 200", "some, 30, 7", "few, 3, 1"})
  void all_that_fit_are_listed_once_in_order_whichever_way_they_are_found(
      String kind, int number, int limit) {
    var page = as("demo-live").get("/v1/products?limit=" + limit + "&query=" + kind + word);
    var ids = new ArrayList<String>(page.<List<String>>path("items.id"));
    while (Links.hasNext(page)) {
      page = Links.next("demo-live", page);
      ids.addAll(page.<List<String>>path("items.id"));
    }

    assertThat(ids).hasSize(number).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @CsvSource({"many, 2000, false", "late, 1500, true", "some, 30, true", "few, 3, true"})
  void counts_are_exact_up_to_their_limit_and_say_so(String kind, int count, boolean exact) {
    page("demo-live", "facets=label&query=" + kind + word)
        .then()
        .body("matches.count", equalTo(count))
        .body("matches.exact", equalTo(exact))
        .body("facets.label[0].value", equalTo("SERUM"));
  }

  @Test
  void a_lower_bound_of_a_value_is_no_more_than_what_was_counted() {
    page("demo-live", "facets=label&query=many" + word)
        .then()
        .body("facets.label[0].count", equalTo(2000));
  }
}
