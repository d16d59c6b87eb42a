package dev.dewcycle.routine.layering.adapter;

import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RuleResourceTest {
  @Inject Neighbours neighbours;

  @Test
  void the_whole_book_is_shown_and_says_what_is_never_raised() {
    demo()
        .get("/v1/rules")
        .then()
        .statusCode(200)
        .body("items", hasSize(56))
        .body("items.id", hasItems("L01", "L18", "L28", "L38", "BOTH_DAILY"))
        .body("items.find { it.id == 'L18' }.status", equalTo("NEVER"))
        .body("items.find { it.id == 'L18' }.severity", nullValue())
        .body("items.find { it.id == 'L38' }.status", equalTo("CATALOGUE"))
        .body("items.find { it.id == 'L19' }.evidence.grade", equalTo("A"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | two retinoids",
        "ko | 하루에",
        "fr, ko-KR;q=0.8, en;q=0.5 | 하루에",
        "fr | two retinoids",
        "* | two retinoids",
        "?! | two retinoids"
      })
  void a_rule_speaks_the_language_that_is_asked_for(String language, String begins) {
    demo()
        .header("Accept-Language", language)
        .get("/v1/rules/L06")
        .then()
        .statusCode(200)
        .body("explanation", startsWith(begins));
  }

  @Test
  void a_finding_that_was_stored_is_told_in_either_language() {
    neighbours.sell(retinol(), glycolic());
    var subscriber = Api.subscriber(Map.of());
    Api.putRoutine(subscriber, daily(retinol(), "PM"), daily(glycolic(), "PM"));
    var findings = "/v1/subscribers/" + subscriber + "/findings";

    var korean = demo().header("Accept-Language", "ko-KR").get(findings);

    korean
        .then()
        .body("items.find { it.rule == 'L01' }.explanation", containsString("레티노이드"))
        .body("items.find { it.rule == 'L19' }.remedies[0].text", containsString("자외선"));
    demo()
        .get(findings)
        .then()
        .body("items.find { it.rule == 'L01' }.explanation", containsString("a retinoid"));
  }
}
