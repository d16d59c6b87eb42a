package dev.dewcycle.catalog.classification.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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
        .body("unknown.text", contains("Dew Complex"))
        .body("unknown.position", contains(3))
        .body("role", equalTo("AMPOULE"))
        .body("strength", equalTo("HIGH"))
        .body("boost", equalTo(false))
        .body("traits.frequency.usesPerWeek", equalTo(3))
        .body("reasons.code", hasItem("SELDOM_AND_STRONG"));
  }

  @Test
  void what_a_product_may_contain_is_told_as_such() {
    as("demo")
        .body(
            """
            {"name":"Tint","label":"OTHER","ingredients":"Aqua, Talc, [+/- Mica, CI 77491]"}
            """)
        .post("/v1/product-analyses")
        .then()
        .statusCode(200)
        .body("ingredients.mayContain", contains(false, false, true, true));
  }

  @Test
  void every_trap_of_one_formula_is_answered_right() {
    as("demo")
        .body(
            """
            {"name":"AHA-free Ampoule Cream Essence","label":"SERUM",
             "directions":"매일 저녁 사용하되, 4주 이상 연속으로 사용하지 마세요.",
             "claims":["AHA-free"],
             "ingredients":"Snail Secretion Filtrate (82%), Butylene Glycol, 1,2-Hexanediol,\
             Ethylhexyl Salicylate, Citric Acid, Betaine Salicylate, Phenoxyethanol,\
             Ascorbic Acid, Lactic Acid, CI 77491."}
            """)
        .post("/v1/product-analyses")
        .then()
        .statusCode(200)
        .body("ingredients.size()", equalTo(10))
        .body("ingredients[0].concentration.basis", equalTo("DECLARED"))
        .body("ingredients[0].concentration.max", equalTo(82.0f))
        .body("ingredients[2].text", equalTo("1,2-Hexanediol"))
        .body("ingredients.findAll { it.exposed }.family", contains("SNAIL", "UV_FILTER", "BHA"))
        .body("ingredients[4].family", equalTo("AHA"))
        .body("ingredients[7].family", equalTo("L_ASCORBIC_ACID"))
        .body(
            "reasons.code",
            hasItems("SETS_PH_ONLY", "BEHIND_ONE_PERCENT_LINE", "DIRECTIONS_NAME_A_COURSE"))
        .body("role", equalTo("AMPOULE"))
        .body("boost", equalTo(false))
        .body("traits.frequency.longestUseDays", equalTo(28))
        .body("traits.frequency.slots", contains("PM"))
        .body("traits.tolerance.irritation", equalTo("MEDIUM"));
  }

  @Test
  void an_unknown_entry_comes_with_the_names_that_look_like_it() {
    as("demo")
        .body(
            """
            {"name":"Odd","label":"SERUM","ingredients":"Aqua, Sodium Hyaluronic Acid, Qqq"}
            """)
        .post("/v1/product-analyses")
        .then()
        .statusCode(200)
        .body("unknown.text", contains("Sodium Hyaluronic Acid", "Qqq"))
        .body("unknown[0].nearest", hasItem("HYALURONIC ACID"))
        .body("unknown[1].nearest", hasSize(0));
  }

  @Test
  void the_second_list_of_a_kit_is_judged_by_its_own_order() {
    as("demo")
        .body(
            """
            {"name":"Kit","label":"SERUM",
             "ingredients":"Serum: Aqua, Phenoxyethanol. Cream: Aqua, Lactic Acid, Phenoxyethanol"}
            """)
        .post("/v1/product-analyses")
        .then()
        .statusCode(200)
        .body("ingredients.part", contains(1, 1, 2, 2, 2))
        .body("ingredients.position", contains(1, 2, 3, 4, 5))
        .body("ingredients[2].concentration.max", equalTo(100.0f))
        .body("ingredients[3].concentration.basis", equalTo("LIST_ORDER"));
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
