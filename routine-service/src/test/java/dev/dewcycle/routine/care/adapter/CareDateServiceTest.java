package dev.dewcycle.routine.care.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static dev.dewcycle.routine.testing.Api.putRoutine;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CareDateServiceTest {
  @Inject Neighbours neighbours;

  private String subscriber;
  private History history;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(ampoule(), glycolic(), sunscreen());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
    history = new History(subscriber);
  }

  @AfterEach
  void close() {
    history.close();
  }

  /** The dates that were told with the given version. */
  private JsonNode dates(int version) {
    var told = history.await("CareDatesChanged", version).getLast().data();
    assertThat(told.path("version").asInt()).isEqualTo(version);
    return told.path("dates");
  }

  private void own(Object... jars) {
    demo()
        .body(List.of(jars))
        .put("/v1/subscribers/" + subscriber + "/owned")
        .then()
        .statusCode(200);
  }

  @Test
  void a_patch_test_is_told_until_its_result() {
    String id =
        demo()
            .body(
                Map.of(
                    "product", ampoule().id().toString(),
                    "kind", "SEVEN_DAYS",
                    "startedOn", "2026-02-23"))
            .post("/v1/subscribers/" + subscriber + "/patch-tests")
            .path("id");
    assertThat(dates(1)).hasSize(2);

    demo()
        .body(Map.of("outcome", "PASSED"))
        .post("/v1/subscribers/" + subscriber + "/patch-tests/" + id + "/result");

    assertThat(dates(2)).isEmpty();
  }

  @Test
  void an_open_jar_is_told_and_told_again_when_its_period_changes() {
    neighbours.sellWithPao(cream(), 7, 6);
    own(Map.of("product", cream().id().toString(), "openedOn", "2026-01-15"));
    assertThat(dates(1).at("/0/from").asText()).isEqualTo("2026-07-15");

    neighbours.sellWithPao(cream(), 8, 12);

    assertThat(dates(2).at("/0/from").asText()).isEqualTo("2027-01-15");
  }

  @Test
  void a_missing_cover_is_told_and_no_more_when_it_is_there() {
    putRoutine(subscriber, daily(glycolic(), "PM")).then().statusCode(200);
    var need = dates(1).path(0);
    assertThat(need.path("kind").asText()).isEqualTo("SUNSCREEN");
    assertThat(need.has("until")).isFalse();

    putRoutine(subscriber, daily(glycolic(), "PM"), daily(sunscreen(), "AM"))
        .then()
        .statusCode(200);

    assertThat(dates(2)).isEmpty();
  }

  @Test
  void what_stays_the_same_is_not_told_again() {
    putRoutine(subscriber, daily(glycolic(), "PM")).then().statusCode(200);
    putRoutine(subscriber, daily(glycolic(), "PM"), daily(ampoule(), "PM")).then().statusCode(200);
    own(Map.of("product", ampoule().id().toString()));
    putRoutine(subscriber).then().statusCode(200);

    assertThat(dates(2)).as("the second one told is the empty one").isEmpty();
  }
}
