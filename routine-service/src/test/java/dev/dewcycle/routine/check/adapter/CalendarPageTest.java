package dev.dewcycle.routine.check.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CalendarPageTest {
  private static final Bottle MISCHIEF =
      Bottle.bottle("<script>alert(1)</script> & Co", Category.MOISTURIZER);

  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void somebody_uses_a_serum_every_evening() {
    neighbours.sell(serum(), ampoule(), MISCHIEF);
    subscriber = Api.subscriber(neighbours.clock("2026-03-04T00:00:00Z"));
    Api.putRoutine(subscriber, daily(serum(), "PM"), daily(MISCHIEF, "PM")).then().statusCode(200);
  }

  @Test
  void whoever_does_not_ask_for_a_page_gets_json() {
    demo().accept("*/*").get(path()).then().statusCode(200).contentType("application/json");
  }

  @Test
  void a_page_says_its_language_and_runs_no_script() {
    page("en")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Content-Language", equalTo("en"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body("html.@lang", equalTo("en"));
  }

  @Test
  void names_are_shown_and_never_run() {
    assertThat(page("en").asString())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co")
        .doesNotContain("<script>");
  }

  @Test
  void a_phase_is_a_band_over_its_days() {
    var phase = Api.phase(ampoule());
    phase.put("days", 7);
    Api.start(subscriber, phase).then().statusCode(201);

    var page = page("en").asString();

    // Wednesday to Sunday, and Monday to Tuesday of the week after.
    assertThat(page)
        .contains("class=\"band c3 e8\">Ampoule phase: Bright Ampoule, 4 Mar – 10 Mar 2026")
        .contains("class=\"band c1 e3\"");
  }

  @Test
  void days_point_to_findings_with_their_ways_out() {
    Api.putRoutine(subscriber, daily(serum(), "PM"), daily(ampoule(), "PM")).then().statusCode(200);

    var page = page("en").asString();

    assertThat(page)
        .contains("href=\"#finding-1\">1 Caution</a>", "id=\"finding-1\"", "<summary>Ways out")
        .contains("<li>");
  }

  @Test
  void it_is_korean_where_that_is_asked_for() {
    assertThat(page("ko-KR").asString()).contains("lang=\"ko\"", "3월 4일 (수)", "저녁", "세럼");
  }

  @Test
  void an_unknown_subscriber_is_absent() {
    demo()
        .accept("text/html")
        .get("/v1/subscribers/nobody/calendar")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  private Response page(String language) {
    return demo().accept("text/html").header("Accept-Language", language).get(path());
  }

  private String path() {
    return "/v1/subscribers/" + subscriber + "/calendar";
  }
}
