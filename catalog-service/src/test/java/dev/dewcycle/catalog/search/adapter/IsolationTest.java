package dev.dewcycle.catalog.search.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static dev.dewcycle.catalog.search.adapter.Listed.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.dewcycle.catalog.product.adapter.CatalogTest;
import io.quarkus.agroal.DataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The role that searches sees all tenants; a search never does. */
@CatalogTest
class IsolationTest {
  private static final String ALL = "facets=role,label,family,concern,brand";

  private final String word = fresh();

  /** The same product for another tenant, and for the same tenant in the other mode. */
  private void enterElsewhere() {
    for (var client : List.of("other", "demo-live")) {
      var fields = new String[] {"\"concerns\":[\"CALMING\"]", "\"sku\":\"X-" + word + "\""};
      as(client)
          .body(serum("Foreign " + word, 10, fields).replace("Haneul Lab", "Brand " + word))
          .post("/v1/products")
          .then()
          .statusCode(201);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query={w}",
        "query=for+{w}",
        "brand=brand+{w}",
        "sku=X-{w}",
        "query={w}&label=SERUM",
        "query={w}&role=AMPOULE",
        "query={w}&family=NIACINAMIDE",
        "query={w}&concern=CALMING"
      })
  void no_filter_finds_and_no_facet_counts_what_is_anothers(String filter) {
    enterElsewhere();

    page("demo", filter.replace("{w}", word) + "&" + ALL)
        .then()
        .body("items", empty())
        .body("matches.count", equalTo(0))
        .body("facets.brand", empty());
    page("other", filter.replace("{w}", word) + "&" + ALL)
        .then()
        .body("items.size()", equalTo(1))
        .body("matches.count", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"facets=role, 200", "label=SERUM, 200", "query=haneul, 1"})
  void a_cursor_of_another_opens_nothing(String filter, int limit) {
    enterElsewhere();
    as("other").body(serum("Second haneul " + word, 4)).post("/v1/products");
    var foreign = as("other").get("/v1/products?limit=1&" + filter);
    var cursor = foreign.header("Link").replaceAll(".*cursor=([^&>]+).*", "$1");
    List<String> ids = page("other", "").path("items.id");

    var found = as("demo").get("/v1/products?limit=" + limit + "&" + filter + "&cursor=" + cursor);

    found.then().statusCode(200);
    assertThat(found.<List<String>>path("items.id")).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void a_word_is_never_mended_by_anothers_words() {
    as("other").body(serum("Zirbenholz" + word, 4)).post("/v1/products");

    page("demo", "query=Zirbenhulz" + word).then().body("corrected", nullValue());
  }

  @Test
  void the_class_that_binds_the_tenant_is_the_only_one_with_the_connections() {
    var holders =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.dewcycle")
                .stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(DataSource.class))
                .filter(
                    field -> field.getAnnotationOfType(DataSource.class).value().equals("search"))
                .map(field -> field.getOwner().getSimpleName());

    assertThat(holders).containsExactly("SearchRows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT facts FROM product",
        "SELECT * FROM product_version",
        "SELECT * FROM outbox",
        "SELECT * FROM idempotency",
        "UPDATE product SET version = 1",
        "DELETE FROM product_word",
        "INSERT INTO product_word (tenant, word) VALUES ('demo:test', 'x')"
      })
  void the_role_reads_what_a_search_shows_and_no_more(String sql) throws SQLException {
    try (var connection = asSearchRole();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
    }
  }

  private static Connection asSearchRole() throws SQLException {
    var config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("DEWCYCLE_DB_URL", String.class),
        config.getValue("DEWCYCLE_DB_SEARCH", String.class),
        config.getValue("DEWCYCLE_DB_SEARCH_PASSWORD", String.class));
  }
}
