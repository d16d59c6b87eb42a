package dev.dewcycle.routine.subscriber.adapter;

import static dev.dewcycle.routine.testing.Api.demo;
import static dev.dewcycle.routine.testing.Api.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.ServiceTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class SubscriberResourceTest {

  @Test
  void what_is_absent_takes_its_default() {
    var id = "s-" + UUID.randomUUID();

    var answer = demo().body(Map.of("zone", "Europe/Paris")).put("/v1/subscribers/" + id);

    answer
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("skinType", equalTo("NORMAL"))
        .body("sensitivity", equalTo("MEDIUM"))
        .body("experience", equalTo("BEGINNER"))
        .body("barrier", equalTo("HEALTHY"));
  }

  @Test
  void a_change_needs_the_version_it_changes() {
    var id = Api.subscriber(Map.of());
    var changed = profile(Map.of("zone", "Europe/Berlin"));
    var path = "/v1/subscribers/" + id;

    demo().body(changed).put(path).then().statusCode(428);
    demo().header("If-Match", "\"7\"").body(changed).put(path).then().statusCode(412);
    demo()
        .header("If-Match", "\"1\"")
        .body(changed)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  @Test
  void the_same_profile_again_is_no_change() {
    var id = Api.subscriber(Map.of());

    var answer =
        demo().header("If-Match", "\"1\"").body(profile(Map.of())).put("/v1/subscribers/" + id);

    answer.then().statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void every_fault_is_told_with_its_pointer_and_nothing_is_stored() {
    var id = "s-" + UUID.randomUUID();
    var bad = Map.of("zone", "", "avoid", List.of(Map.of("inci", "", "why", "ALLERGY")));

    var answer = demo().body(bad).put("/v1/subscribers/" + id);

    answer
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem("#/zone"))
        .body("errors.pointer", hasItem("#/avoid/0/inci"));
    demo().get("/v1/subscribers/" + id).then().statusCode(404);
  }

  @Test
  void a_zone_that_does_not_exist_is_a_fault() {
    var answer =
        demo().body(Map.of("zone", "Mars/Olympus")).put("/v1/subscribers/s-" + UUID.randomUUID());

    answer.then().statusCode(422).body("errors[0].pointer", equalTo("#/zone"));
  }

  @Test
  void a_clock_that_nobody_made_is_a_fault_of_its_own_kind() {
    var clock = UUID.randomUUID().toString();

    var answer =
        demo()
            .body(Map.of("zone", "Asia/Seoul", "testClock", clock))
            .put("/v1/subscribers/s-" + UUID.randomUUID());

    answer
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:dewcycle:problem:unknown-clock"))
        .body("errors[0].pointer", equalTo("#/testClock"));
  }

  @Test
  void another_tenant_sees_nothing() {
    var id = Api.subscriber(Map.of());

    Api.as("other").get("/v1/subscribers/" + id).then().statusCode(404);
    Api.as("demo-live").get("/v1/subscribers/" + id).then().statusCode(404);
  }

  @Test
  void the_list_is_paged_by_id() {
    var client = "demo-live";
    for (var id : List.of("p-1", "p-2", "p-3")) {
      Api.as(client).body(Map.of("zone", "UTC")).put("/v1/subscribers/" + id);
    }

    var first = Api.as(client).get("/v1/subscribers?limit=2");
    var next = first.header("Link").replaceAll(".*<([^>]*)>.*", "$1");
    var second = Api.as(client).get(URI.create(next));

    assertThat(first.<List<String>>path("items.id")).containsExactly("p-1", "p-2");
    assertThat(second.<List<String>>path("items.id")).containsExactly("p-3");
    assertThat(second.header("Link")).isNull();
  }

  @Test
  void an_erased_subscriber_is_gone_and_starts_a_new_life() {
    var id = Api.subscriber(Map.of());
    var path = "/v1/subscribers/" + id;

    demo().header("If-Match", "\"1\"").delete(path).then().statusCode(204);

    demo().get(path).then().statusCode(404);
    demo().body(profile(Map.of())).put(path).then().statusCode(201);
    try (var history = new History(id)) {
      var registered = history.await("SubscriberChanged", 2);
      assertThat(registered.getLast().data().get("generation").asLong()).isEqualTo(2);
      assertThat(history.await("SubscriberErased", 1).getFirst().data().get("generation").asLong())
          .isEqualTo(1);
    }
  }
}
