package dev.dewcycle.routine.product.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.Numbered;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a request names a product, the partner's own number and the trade's do as well. */
@ServiceTest
class ProductNamesTest {
  /** The GTIN is told in its short form. */
  private static final String SHORT = "036000291452";

  private static final Map<String, Object> DAILY = Map.of("kind", "DAILY");

  private static final Bottle AMPOULE =
      bottle("Numbered Ampoule", Category.AMPOULE).with("RETINOL", ActiveFamily.RETINOID);

  @Inject Neighbours neighbours;

  private final String id = AMPOULE.id().toString();
  private String subscriber;

  @BeforeEach
  void a_numbered_ampoule_is_known() {
    var told = Neighbours.changed(AMPOULE.product(), 1);
    neighbours.tell("demo", Numbered.of(told, "A/1 é", Optional.of(SHORT)));
    subscriber = Api.subscriber(Map.of("pregnant", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sku:A/1 é", "gtin:036000291452", "gtin:00036000291452"})
  void a_routine_is_stored_and_checked_by_any_name(String name) {
    var stored = Api.putRoutine(subscriber, Api.application(name, "PM", DAILY));

    stored.then().statusCode(200).body("applications.product", contains(id));
    check(Map.of("add", List.of(Api.application(name, "AM", DAILY))))
        .body("findings.products.flatten()", hasItem(id));
    check(Map.of("remove", List.of(Map.of("product", name)))).body("findings", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sku:A/1 é", "gtin:036000291452", "gtin:00036000291452"})
  void a_phase_is_imagined_started_and_listed_by_any_name(String name) {
    var phase = new LinkedHashMap<>(Api.phase(AMPOULE));
    phase.put("product", name);
    var fit = Api.subscriber(Map.of("sunscreenElsewhere", true));

    Api.start(fit, phase).then().statusCode(201).body("product", equalTo(id));

    check(Map.of("phase", phase)).body("findings.rule", hasItem("L43"));
    demo()
        .queryParam("product", name)
        .queryParam("subscriber", fit)
        .get("/v1/phases")
        .then()
        .statusCode(200)
        .body("items.product", contains(id))
        .body("items.product", everyItem(is(id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gtin:036000291453", "gtin:12345", "gtin:", "sku:", "gtin:٠٣٦٠٠٠٢٩"})
  void a_name_that_is_malformed_is_refused_with_its_pointer(String name) {
    var phase = new LinkedHashMap<>(Api.phase(AMPOULE));
    phase.put("product", name);

    Api.putRoutine(subscriber, Api.application(name, "PM", DAILY))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/applications/0/product"))
        .body("errors[0].detail", containsString("check digit"));
    Api.start(subscriber, phase)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/product"));
    demo()
        .queryParam("product", name)
        .get("/v1/phases")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/query/product"));
  }

  private ValidatableResponse check(Map<String, Object> body) {
    return demo()
        .body(body)
        .post("/v1/subscribers/" + subscriber + "/checks")
        .then()
        .statusCode(200);
  }
}
