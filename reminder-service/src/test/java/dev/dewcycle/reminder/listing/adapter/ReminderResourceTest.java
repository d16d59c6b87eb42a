package dev.dewcycle.reminder.listing.adapter;

import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import dev.dewcycle.reminder.testing.RoutineTopic;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReminderTest
class ReminderResourceTest {

  private static PhaseBuilder started() {
    var phase = phase().from(LocalDate.parse("2099-03-02"));
    try (var routine = new RoutineTopic()) {
      routine.tell(new PhaseStarted(phase.active(1)));
    }
    await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
    return phase;
  }

  private static PhaseBuilder paused() {
    var phase = started();
    try (var routine = new RoutineTopic()) {
      routine.tell(new PhasePaused(phase.paused(2)));
    }
    await1(phase.subscriber(), is(PHASE_END, "CANCELLED"));
    return phase;
  }

  @Test
  void the_list_is_filtered_by_kind_state_and_time() {
    var phase = paused();
    var list = as("demo").queryParam("subscriber", phase.subscriber());

    list.queryParam("state", "CANCELLED")
        .queryParam("from", "2099-03-22T00:00:00Z")
        .queryParam("to", "2099-03-22T15:00:01Z")
        .get("/v1/reminders")
        .then()
        .statusCode(200)
        .body("items.state", everyItem(equalTo("CANCELLED")))
        .body("items.kind", hasSize(2));
  }

  @Test
  void pages_join_into_the_whole_list_in_due_order() {
    var phase = paused();
    var pages = new ArrayList<String>();
    var next = "/v1/reminders?limit=2&subscriber=" + phase.subscriber();

    while (!next.isEmpty()) {
      var page = as("demo").urlEncodingEnabled(false).get(next);
      pages.addAll(page.jsonPath().getList("items.id"));
      next = nextOf(page);
    }

    var whole = Reminders.of(phase.subscriber());
    assertThat(pages).isEqualTo(whole.stream().map(one -> one.id().toString()).toList());
    assertThat(whole).hasSize(5).extracting(Reminders.Listed::dueAt).isSorted();
  }

  private static String nextOf(Response page) {
    var link = Pattern.compile("<(.*)>; rel=\"next\"").matcher("" + page.header("Link"));
    return link.find() ? link.group(1) : "";
  }

  @Test
  void a_reminder_is_read_by_its_id() {
    var phase = started();
    var end = Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED").getFirst();

    as("demo")
        .get("/v1/reminders/" + end.id())
        .then()
        .statusCode(200)
        .body("kind", equalTo("PHASE_END"))
        .body("phase", equalTo(phase.id().toString()))
        .body("state", equalTo("SCHEDULED"));
  }

  @Test
  void another_tenant_and_the_other_mode_see_nothing() {
    var phase = started();
    var id = Reminders.of(phase.subscriber()).getFirst().id();

    for (var client : List.of("other", "demo-live")) {
      as(client).get("/v1/reminders/" + id).then().statusCode(404);
      as(client)
          .get("/v1/reminders?subscriber=" + phase.subscriber())
          .then()
          .body("items", hasSize(0));
    }
  }

  @Test
  void without_a_token_nothing_is_shown() {
    given().get("/v1/reminders").then().statusCode(401).contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=-1, 422, #/query/limit",
    "limit=201, 422, #/query/limit",
    "kind=ALARM, 422, #/query/kind",
    "state=LOST, 422, #/query/state",
    "from=yesterday, 422, #/query/from",
    "to=2026-03-02, 422, #/query/to",
    "subscriber=a%00b, 422, #/query/subscriber",
    "cursor=nonsense, 422, #/query/cursor",
    // A year that no timestamp can hold: +300000-01-01T00:00:00Z, then an id and an occurrence.
    "cursor=KzMwMDAwMC0wMS0wMVQwMDowMDowMFofMDFhMjBmOGYtZjJmZS03NWViLTk0YTctNDI3NzllYTNhYWYyHzE, 422, #/query/cursor"
  })
  void a_malformed_filter_is_refused_with_a_pointer(String query, int status, String pointer) {
    as("demo")
        .urlEncodingEnabled(false)
        .get("/v1/reminders?" + query)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void a_bad_id_is_a_problem() {
    as("demo")
        .get("/v1/reminders/not-a-uuid")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("#/path/id"));
  }
}
