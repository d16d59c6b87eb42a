package dev.dewcycle.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.product.adapter.DemoLine;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckTest {
  private static final String VALID =
      "\"brand\":\"B\",\"name\":\"N\",\"label\":\"SERUM\",\"ingredients\":\"Aqua, Niacinamide\"";

  /** A field that is given once more, in its place. */
  private static String product(String fields) {
    var name = fields.substring(0, fields.indexOf(':') + 1);
    return "{" + VALID.replaceFirst(Pattern.quote(name) + "\"\\w*\",", "") + "," + fields + "}";
  }

  private static List<String> pointers(String fields) {
    return DemoLine.read(product(fields)).flaws().stream().map(Flaw::pointer).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"sku\":\"\" | #/sku",
        "\"sku\":\"HL\\n001\" | #/sku",
        "\"sku\":\"HL\\u0007001\" | #/sku",
        "\"brand\":\"Haneul\\r\\nLab\" | #/brand",
        "\"brand\":\"Haneul\\u0085Lab\" | #/brand",
        "\"name\":\"Dew\\tSerum\" | #/name",
        "\"name\":\"Dew\\u2028Serum\" | #/name",
        "\"gtin\":\"4006381333930\" | #/gtin",
        "\"gtin\":\"abc\" | #/gtin",
        "\"paoMonths\":0 | #/paoMonths",
        "\"paoMonths\":61 | #/paoMonths",
        "\"spf\":0 | #/spf",
        "\"spf\":101 | #/spf",
        "\"declared\":[{\"inci\":\"Niacinamide\",\"percent\":101}] | #/declared/0/percent",
        "\"declared\":[{\"inci\":\"Niacinamide\",\"percent\":-1}] | #/declared/0/percent",
        "\"declared\":[{\"inci\":\"Niacinamide\"}] | #/declared/0/percent",
        "\"declared\":[{\"inci\":\"Retinol\",\"percent\":1}] | #/declared/0/inci",
        "\"declared\":[{\"percent\":1}] | #/declared/0/inci",
        "\"claims\":[\"ok\",\" \"] | #/claims/1",
        "\"claims\":[\"ok\",null] | #/claims/1",
        "\"directions\":\"a\\u0000b\" | #/directions",
        "\"size\":\"\\ud800\" | #/size"
      })
  void a_fact_beyond_its_limits_is_named_by_its_pointer(String fields, String pointer) {
    assertThat(pointers(fields)).containsExactly(pointer);
  }

  @Test
  void an_ingredient_declared_twice_by_two_names_is_named() {
    assertThat(
            pointers(
                "\"declared\":[{\"inci\":\"Niacinamide\",\"percent\":1},"
                    + "{\"inci\":\"Nicotinamide\",\"percent\":2}]"))
        .containsExactly("#/declared/1/inci");
  }

  @Test
  void facts_at_their_limits_are_fine() {
    assertThat(
            pointers(
                "\"sku\":\""
                    + "s".repeat(64)
                    + "\",\"gtin\":\"4006381333931\",\"paoMonths\":60,\"spf\":100,"
                    + "\"directions\":\""
                    + "d".repeat(4_000)
                    + "\",\"declared\":[{\"inci\":\"niacinamide\",\"percent\":100}]"))
        .isEmpty();
  }

  @Test
  void every_flaw_is_named_not_just_the_first() {
    assertThat(pointers("\"spf\":0,\"paoMonths\":0,\"gtin\":\"1\""))
        .containsExactlyInAnyOrder("#/spf", "#/paoMonths", "#/gtin");
  }
}
