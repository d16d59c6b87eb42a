package dev.dewcycle.reminder.ops.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.dewcycle.kit.testing.Tokens;
import dev.dewcycle.reminder.testing.ReminderTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ReminderTest
class OverviewTest extends WithPhases {
  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject Tally tally;

  private long count(String state, String kind) throws SQLException {
    tally.count();
    return as("demo")
        .get("/ops/api/reminder-counts")
        .then()
        .statusCode(200)
        .body("countedAt", notNullValue())
        .body("since", notNullValue())
        .extract()
        .jsonPath()
        .getLong(
            "counts.find { it.state == '%s' && it.kind == '%s' }?.reminders ?: 0"
                .formatted(state, kind));
  }

  @Test
  void open_series_and_what_the_last_day_did_to_them_are_counted() throws SQLException {
    var open = count("SCHEDULED", "APPLICATION");
    var cancelled = count("CANCELLED", "APPLICATION");

    var phase = started();
    started();
    intervene(open(phase, APPLICATION).id(), "cancel", Map.of("reason", REASON)).statusCode(200);

    assertThat(count("SCHEDULED", "APPLICATION")).isEqualTo(open + 2);
    assertThat(count("CANCELLED", "APPLICATION")).isEqualTo(cancelled + 1);
    as("demo-live").get("/ops/api/reminder-counts").then().body("counts", hasSize(0));
  }

  @Test
  void what_firing_is_behind_with_is_shown_with_its_lag() throws SQLException {
    var late = open(started(), APPLICATION).id();
    try (var holder = database.getConnection()) {
      holder.setAutoCommit(false);
      // Whoever fires passes over what somebody holds, be it as lightly as this.
      run(holder, "SELECT FROM reminder WHERE id = ? FOR KEY SHARE", late);
      try (var other = database.getConnection()) {
        run(other, "UPDATE reminder SET due_at = now() - interval '90 days' WHERE id = ?", late);
      }

      as("demo")
          .get("/ops/api/overdue-reminders")
          .then()
          .statusCode(200)
          .body("overdue", greaterThanOrEqualTo(1))
          .body("orMore", equalTo(false))
          .body("lagSeconds", greaterThanOrEqualTo(90 * 86_400))
          .body("oldest.id", equalTo(late.toString()));
      as("demo-live").get("/ops/api/overdue-reminders").then().body("overdue", equalTo(0));
      holder.rollback();
    }
  }

  private static void run(Connection connection, String sql, UUID id) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.execute();
    }
  }

  @Test
  void the_audit_is_read_page_by_page_the_newest_first() {
    var phase = started();
    var done = new ArrayList<String>();
    for (var i = 0; i < 3; i++) {
      done.addFirst(
          intervene(open(phase, APPLICATION).id(), "cancel", Map.of("reason", REASON))
              .extract()
              .path("id"));
    }

    var first = as("demo").get("/ops/api/audit?limit=2");
    var next = first.header("Link").replaceAll(".*<([^>]*)>.*", "$1");
    var second = as("demo").urlEncodingEnabled(false).get(next);

    List<String> read = new ArrayList<>(first.jsonPath().getList("items.id"));
    read.addAll(second.jsonPath().getList("items.id"));
    assertThat(read).containsSubsequence(done);
    assertThat(read).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void only_operators_look() {
    for (var path : List.of("reminder-counts", "overdue-reminders", "audit")) {
      given().get("/ops/api/" + path).then().statusCode(401);
      given()
          .auth()
          .oauth2(Tokens.of("demo", "reminder:read"))
          .get("/ops/api/" + path)
          .then()
          .statusCode(403);
    }
    as("demo").get("/ops/api/audit/" + UUID.randomUUID()).then().statusCode(404);
    as("demo").get("/ops/api/audit?cursor=x").then().statusCode(422);
  }
}
