package dev.dewcycle.catalog.product.adapter;

import static io.restassured.RestAssured.given;

import dev.dewcycle.kit.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls as a partner makes them. */
public final class Calls {
  private Calls() {}

  public static RequestSpecification as(String client) {
    return given()
        .auth()
        .oauth2(Tokens.of(client))
        .contentType("application/json")
        .urlEncodingEnabled(true);
  }

  /** A word that no other test has used. */
  public static String fresh() {
    return UUID.randomUUID().toString().substring(24);
  }

  /** The body of a serum with niacinamide; further fields go before the brace. */
  public static String serum(String name, double percent, String... further) {
    var body =
        """
        {"brand":"Haneul Lab","name":"%s","label":"SERUM",
         "ingredients":"Aqua, Glycerin, Niacinamide, Phenoxyethanol",
         "declared":[{"inci":"Niacinamide","percent":%s}]%s}
        """;
    var more = further.length == 0 ? "" : "," + String.join(",", further);
    return body.formatted(name, percent, more);
  }

  public static Response post(String body) {
    return as("demo").body(body).post("/v1/products");
  }

  public static String entered(String body) {
    return post(body).then().statusCode(201).extract().path("id");
  }
}
