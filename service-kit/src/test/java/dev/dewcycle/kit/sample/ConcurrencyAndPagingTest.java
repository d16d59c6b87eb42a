package dev.dewcycle.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.kit.testing.RowSecurity;
import dev.dewcycle.kit.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@KitTest
class ConcurrencyAndPagingTest {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private static RequestSpecification as(String client) {
    return given().auth().oauth2(Tokens.of(client)).contentType("application/json");
  }

  private static String create(String client, String text) {
    return as(client).body("{\"text\":\"" + text + "\"}").post("/v1/notes").path("id");
  }

  private static int put(String id, String match) {
    var request = as("demo").body("{\"text\":\"new\"}");
    return (match.isEmpty() ? request : request.header("If-Match", match))
        .put("/v1/notes/" + id)
        .statusCode();
  }

  @Test
  void an_edit_names_the_version_it_edits() {
    var id = create("demo", "old");

    assertThat(put(id, "")).isEqualTo(428);
    assertThat(put(id, "\"7\"")).isEqualTo(412);
    assertThat(put(id, "W/\"1\"")).isEqualTo(422);
    assertThat(put(id, "\"1\"")).isEqualTo(200);
    assertThat(put(id, "\"1\"")).isEqualTo(412);
    assertThat(put(id, "*")).isEqualTo(200);
  }

  @Test
  void another_tenant_and_the_other_mode_see_nothing() {
    var id = create("demo", "private");

    assertThat(as("demo").get("/v1/notes/" + id).statusCode()).isEqualTo(200);
    assertThat(as("other").get("/v1/notes/" + id).statusCode()).isEqualTo(404);
    assertThat(as("demo-live").get("/v1/notes/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void pages_follow_each_other_without_gap_or_repeat() {
    var made = new HashSet<String>();
    for (var i = 0; i < 7; i++) {
      made.add(create("demo-live", "page"));
    }

    var seen = new ArrayList<String>();
    var path = "/v1/notes?limit=3";
    while (!path.isEmpty()) {
      var page = as("demo-live").get(path);
      List<String> ids = page.path("items.id");
      assertThat(ids).hasSizeLessThanOrEqualTo(3);
      seen.addAll(ids);
      var next = NEXT.matcher(page.header("Link") == null ? "" : page.header("Link"));
      path = next.find() ? next.group(1) : "";
    }

    assertThat(seen).doesNotHaveDuplicates().containsAll(made);
  }

  @Test
  void every_table_is_protected() throws Exception {
    assertThat(RowSecurity.unprotectedTables()).isEmpty();
  }
}
