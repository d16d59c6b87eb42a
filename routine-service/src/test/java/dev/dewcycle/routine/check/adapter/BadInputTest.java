package dev.dewcycle.routine.check.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cannot be meant is refused with a pointer to it, and nothing is stored. */
@ServiceTest
class BadInputTest {
  private static final String PRODUCT = "\"product\":\"" + serum().id() + "\"";

  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void somebody_has_no_routine() {
    neighbours.sell(serum(), ampoule());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
  }

  /** Cadences and dates that no application can have, and where the fault is. */
  private static final String APPLICATIONS =
      """
      "cadence":{"kind":"TIMES_PER_WEEK","n":0}                               | cadence/n
      "cadence":{"kind":"TIMES_PER_WEEK","n":8}                               | cadence/n
      "cadence":{"kind":"TIMES_PER_WEEK","n":-1}                              | cadence/n
      "cadence":{"kind":"TIMES_PER_WEEK"}                                     | cadence/n
      "cadence":{"kind":"TIMES_PER_WEEK","n":99999999999}                     | cadence/n
      "cadence":{"kind":"TIMES_PER_WEEK","n":1.5}                             | cadence/n
      "cadence":{"kind":"TIMES_PER_MONTH","n":32}                             | cadence/n
      "cadence":{"kind":"WEEKDAYS","days":[]}                                 | cadence/days
      "cadence":{"kind":"WEEKDAYS"}                                           | cadence/days
      "cadence":{"kind":"WEEKDAYS","days":["FUNDAY"]}                         | cadence/days
      "cadence":{"kind":"WEEKDAYS","days":[null]}                             | cadence/days
      "cadence":{"kind":"EVERY_N_DAYS","n":0,"anchor":"2026-03-02"}           | cadence/n
      "cadence":{"kind":"EVERY_N_DAYS","n":93,"anchor":"2026-03-02"}          | cadence/n
      "cadence":{"kind":"EVERY_N_DAYS","n":2}                                 | cadence/anchor
      "cadence":{"kind":"EVERY_N_DAYS","n":2,"anchor":"9999-01-01"}           | cadence/anchor
      "cadence":{"kind":"HOURLY"}                                             | cadence/kind
      "cadence":{}                                                            | cadence/kind
      "cadence":{"kind":"DAILY"},"from":"2025-02-30"                          | from
      "cadence":{"kind":"DAILY"},"from":"9999-12-31"                          | from
      "cadence":{"kind":"DAILY"},"from":"-0001-01-01"                         | from
      "cadence":{"kind":"DAILY"},"usingSince":"0000-01-01"                    | usingSince
      "cadence":{"kind":"DAILY"},"from":"2026-03-02","until":"2026-03-01"     | until
      "cadence":{"kind":"DAILY"},"until":"soon"                               | until
      """;

  @ParameterizedTest
  @CsvSource(textBlock = APPLICATIONS, delimiter = '|', quoteCharacter = '`')
  void an_application_that_cannot_be(String fields, String at) {
    var application = "{" + PRODUCT + ",\"slot\":\"PM\"," + fields + "}";

    var stored = put("{\"applications\":[" + application + "]}");
    var imagined = post("checks", "{\"add\":[" + application + "]}");

    refuses(stored, "#/applications/0/" + at);
    refuses(imagined, "#/add/0/" + at);
    Api.getRoutine(subscriber).then().header("ETag", "\"0\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "days":0                                              | days
          "days":29                                             | days
          "days":14,"startsOn":"2026-02-30"                     | startsOn
          "days":14,"startsOn":"9999-01-01"                     | startsOn
          "days":14,"startsOn":"-0001-01-01"                    | startsOn
          "days":14,"slot":"NOON"                               | slot
          "days":14,"product":"sku:NONE"                        | product
          "days":14,"cadence":{"kind":"TIMES_PER_WEEK","n":8}   | cadence/n
          "days":14,"cadence":{"kind":"WEEKDAYS","days":[]}     | cadence/days
          "days":14,"goal":{"kind":"BRIGHTEN_BEFORE_EVENT","eventDate":"2026-02-30"} | goal/eventDate
          """)
  void a_phase_that_cannot_be(String fields, String at) {
    var phase = new LinkedHashMap<String, String>();
    phase.put("product", "\"" + ampoule().id() + "\"");
    phase.put("goal", "{\"kind\":\"BOOST_HYDRATION\"}");
    phase.put("cadence", "{\"kind\":\"DAILY\"}");
    phase.put("slot", "\"PM\"");
    phase.keySet().removeIf(name -> fields.contains("\"" + name + "\":"));
    var rest = new StringBuilder();
    phase.forEach((name, value) -> rest.append(",\"" + name + "\":" + value));
    var body = "{" + fields + rest + "}";

    refuses(post("phases", body), "#/" + at);
    refuses(post("checks", "{\"phase\":" + body + "}"), "#/phase/" + at);
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-03-02&to=2026-05-25, to",
    "from=2026-03-02&to=2026-03-01, to",
    "from=2025-02-30, from",
    "from=9999-12-31, from",
    "from=-0001-01-01, from",
    "from=2026-03-02&to=9999-12-31, to",
    "to=2026-03-01, to",
  })
  void a_calendar_that_cannot_be(String query, String at) {
    refuses(demo().get("/v1/subscribers/" + subscriber + "/calendar?" + query), "#/query/" + at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "85", "99999999999", "\"long\""})
  void a_window_that_cannot_be(String window) {
    refuses(post("checks", "{\"window\":" + window + "}"), "#/window");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"profile":{"zone":"Moon/Crater"}}                                       | #/profile/zone
          {"profile":{"zone":"Asia/Seoul"},"goal":{"kind":"BRIGHTEN_BEFORE_EVENT"}} | #/goal/eventDate
          {"profile":{"zone":"Asia/Seoul"},"goal":{"kind":"BRIGHTEN_BEFORE_EVENT","eventDate":"9999-01-01"}} | #/goal/eventDate
          {"profile":{"zone":"Asia/Seoul"},"goal":{"kind":"BRIGHTEN_BEFORE_EVENT","eventDate":"2025-02-30"}} | #/goal/eventDate
          {"profile":{"zone":"Asia/Seoul"},"wants":["MIRACLES"]}                   | #/wants
          {}                                                                       | #/profile
          """)
  void an_inquiry_that_cannot_be(String body, String at) {
    refuses(demo().body(body).post("/v1/advice"), at);
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 1_000})
  void a_routine_that_is_too_long(int size) {
    var application = "{" + PRODUCT + ",\"slot\":\"PM\",\"cadence\":{\"kind\":\"DAILY\"}}";
    var all = String.join(",", Collections.nCopies(size, application));

    refuses(put("{\"applications\":[" + all + "]}"), "#/applications");
    refuses(post("checks", "{\"add\":[" + all + "]}"), "#/add");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sku:NONE", "00000000-0000-0000-0000-000000000000", "gtin:123", "?"})
  void a_product_that_nobody_knows(String product) {
    var application =
        "{\"product\":\"" + product + "\",\"slot\":\"PM\",\"cadence\":{\"kind\":\"DAILY\"}}";

    refuses(put("{\"applications\":[" + application + "]}"), "#/applications/0/product");
    refuses(post("checks", "{\"add\":[" + application + "]}"), "#/add/0/product");
  }

  private Response put(String body) {
    return demo().body(body).put("/v1/subscribers/" + subscriber + "/routine");
  }

  private Response post(String what, String body) {
    return demo().body(body).post("/v1/subscribers/" + subscriber + "/" + what);
  }

  private static void refuses(Response answer, String pointer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
    List<String> pointers = answer.path("errors.pointer");
    assertThat(pointers).as(answer.asString()).anyMatch(one -> one.startsWith(pointer));
  }
}
