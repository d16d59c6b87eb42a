package dev.dewcycle.catalog.classification.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class AnalysisResourceTest {
  @Test
  void a_formula_is_explained_entry_by_entry() {
    as("demo")
        .body(
            """
            {"name":"Power Serum","label":"SERUM","directions":"Use 2-3 times a week.",
             "ingredients":"Aqua/Water/Eau, Niacinamide, Dew Complex, Citric Acid, Phenoxyethanol",
             "declared":[{"inci":"niacinamide","percent":10}]}
            """)
        .post("/v1/product-analyses")
        .then()
        .statusCode(200)
        .body("ingredients.position", contains(1, 2, 3, 4, 5))
        .body("ingredients[0].inci", equalTo("AQUA"))
        .body("ingredients[0].text", equalTo("Aqua/Water/Eau"))
        .body("ingredients[1].family", equalTo("NIACINAMIDE"))
        .body("ingredients[1].concentration.min", equalTo(10.0f))
        .body("ingredients[3].family", equalTo("AHA"))
        .body("ingredients[3].exposed", equalTo(false))
        .body("unknown", contains("Dew Complex"))
        .body("role", equalTo("AMPOULE"))
        .body("strength", equalTo("HIGH"))
        .body("boost", equalTo(false))
        .body("traits.frequency.usesPerWeek", equalTo(3))
        .body("reasons.code", hasItem("SELDOM_AND_STRONG"));
  }

  @Test
  void a_contradiction_is_shown_and_the_rest_kept() {
    as("demo")
        .body(
            """
            {"name":"Odd","label":"SERUM","ingredients":"Aqua, Phenoxyethanol, Niacinamide",
             "declared":[{"inci":"Niacinamide","percent":5}]}
            """)
        .post("/v1/product-analyses")
        .then()
        .statusCode(200)
        .body("contradictions.code", contains("BEHIND_ONE_PERCENT_LINE"))
        .body("ingredients[1].concentration.max", equalTo(1.0f));
  }

  @Test
  void a_formula_without_a_name_is_refused_with_a_pointer() {
    as("demo")
        .body("{\"label\":\"SERUM\",\"ingredients\":\"Aqua\"}")
        .post("/v1/product-analyses")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/name"));
  }
}
