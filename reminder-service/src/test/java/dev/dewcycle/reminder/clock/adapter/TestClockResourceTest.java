package dev.dewcycle.reminder.clock.adapter;

import static dev.dewcycle.kit.testing.TopicReader.header;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.Topics;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.testing.TopicReader;
import dev.dewcycle.reminder.testing.ReminderTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReminderTest
class TestClockResourceTest {
  private static final String MARCH = "{\"now\":\"2026-03-02T00:00:00Z\"}";

  private static String clock() {
    return as("demo").body(MARCH).post("/v1/test-clocks").path("id");
  }

  @Test
  void a_clock_is_made_ready_and_can_be_read() {
    var location =
        as("demo")
            .body(MARCH)
            .post("/v1/test-clocks")
            .then()
            .statusCode(201)
            .body("state", equalTo("READY"))
            .extract()
            .header("Location");

    as("demo").get(location).then().statusCode(200).body("now", equalTo("2026-03-02T00:00:00Z"));
  }

  @Test
  void what_is_told_of_a_clock_fits_its_schema() {
    var clock = clock();

    try (var topic = new TopicReader(Topics.CLOCKS)) {
      assertThat(topic.await(1, told -> told.key().endsWith(clock)))
          .singleElement()
          .satisfies(
              told -> assertThat(header(told, EventHeaders.TYPE)).isEqualTo("TestClockChanged"))
          .satisfies(told -> EventSchemas.assertValid("TestClockChanged", TopicReader.data(told)));
    }
  }

  @Test
  void the_same_key_makes_one_clock() {
    var key = UUID.randomUUID().toString();
    var first = as("demo").header("Idempotency-Key", key).body(MARCH).post("/v1/test-clocks");

    as("demo")
        .header("Idempotency-Key", key)
        .body(MARCH)
        .post("/v1/test-clocks")
        .then()
        .statusCode(201)
        .body("id", equalTo(first.path("id")));
  }

  @Test
  void live_mode_has_no_test_clocks() {
    as("demo-live")
        .body(MARCH)
        .post("/v1/test-clocks")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", containsString("test-mode-only"));
  }

  @Test
  void another_tenant_does_not_see_it() {
    as("other").get("/v1/test-clocks/" + clock()).then().statusCode(404);
    as("other")
        .body("{\"to\":\"2026-03-03T00:00:00Z\"}")
        .post("/v1/test-clocks/" + clock() + "/advance")
        .then()
        .statusCode(404);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /v1/test-clocks | {"now":"yesterday"}                  | 422 | #/now
          /v1/test-clocks | {}                                   | 422 | #/now
          /v1/test-clocks | {"now":"1066-10-14T00:00:00Z"}       | 422 | #/now
          /v1/test-clocks | {"now":"2026-03-02T00:00:00Z","x":1} | 422 | #/x
          /v1/test-clocks | {                                    | 400 | #
          """)
  void a_malformed_clock_is_refused_with_a_pointer(
      String path, String body, int status, String pointer) {
    as("demo")
        .body(body)
        .post(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01T23:59:59Z", "2027-03-02T00:00:01Z"})
  void it_moves_forward_only_and_a_year_at_most(String to) {
    as("demo")
        .body("{\"to\":\"" + to + "\"}")
        .post("/v1/test-clocks/" + clock() + "/advance")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/to"));
  }
}
