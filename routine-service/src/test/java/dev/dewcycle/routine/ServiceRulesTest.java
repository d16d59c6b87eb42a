package dev.dewcycle.routine;

import static dev.dewcycle.routine.testing.Api.demo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;

import dev.dewcycle.kit.testing.RowSecurity;
import dev.dewcycle.routine.testing.ServiceTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What holds for the whole service. */
@ServiceTest
class ServiceRulesTest {
  @Test
  void every_table_is_protected_by_tenant() throws SQLException {
    assertThat(RowSecurity.unprotectedTables()).isEmpty();
  }

  @Test
  void without_a_token_nobody_comes_in() {
    given().get("/v1/subscribers").then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void the_interface_describes_itself() {
    demo()
        .accept("application/json")
        .get("/openapi")
        .then()
        .statusCode(200)
        .body("paths", hasKey("/v1/subscribers/{subscriberId}/phases"));
  }
}
