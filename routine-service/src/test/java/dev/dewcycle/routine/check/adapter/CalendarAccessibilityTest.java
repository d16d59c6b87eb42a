package dev.dewcycle.routine.check.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Chromium;
import dev.dewcycle.routine.testing.Looked;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CalendarAccessibilityTest {
  /** A4 landscape without its margins, at 96 pixels an inch. */
  private static final int PAPER = 1047;

  private static final int PHONE = 360;

  @Inject Neighbours neighbours;

  private final Chromium browser = Chromium.found();
  private String subscriber;

  @BeforeEach
  void somebody_has_findings_and_a_phase() {
    neighbours.sell(serum(), ampoule(), retinol(), glycolic());
    subscriber = Api.subscriber(Map.of());
    Api.putRoutine(
            subscriber, daily(serum(), "AM"), daily(retinol(), "PM"), daily(glycolic(), "PM"))
        .then()
        .statusCode(200);
    var phase = Api.phase(ampoule());
    phase.put("mode", "ADD");
    phase.put("start", false);
    Api.start(subscriber, phase).then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void nothing_serious_is_in_the_way_of_anybody(String language) {
    var page = page(language);

    var found = Looked.violations(browser, page);

    assertThat(page).contains("class=\"band ", "id=\"finding-1\"");
    assertThat(found).isEqualTo("nothing");
  }

  @Test
  void nothing_serious_is_in_the_way_by_night() {
    var dark = page("en").replace("@media (prefers-color-scheme: dark)", "@media all");

    var found = Looked.violations(browser, dark);

    assertThat(found).isEqualTo("nothing");
  }

  @Test
  void a_page_that_nobody_can_read_is_noticed() {
    var faint = page("en").replace("--ink: #22272b", "--ink: #eeeeee");

    var found = Looked.violations(browser, faint);

    assertThat(found).contains("color-contrast");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void a_phone_shows_it_without_scrolling_sideways(String language) {
    var excess = Looked.excess(browser, page(language), PHONE);

    assertThat(excess).isZero();
  }

  @Test
  void paper_shows_it_whole() {
    var printed = page("en").replace("@media print", "@media all");

    var excess = Looked.excess(browser, printed, PAPER);

    assertThat(excess).isZero();
  }

  @Test
  void a_page_that_does_not_fit_is_noticed() {
    var stiff = page("en").replace("(max-width: 52rem)", "(max-width: 2rem)");

    var excess = Looked.excess(browser, stiff, PHONE / 2);

    assertThat(excess).isPositive();
  }

  private String page(String language) {
    return demo()
        .accept("text/html")
        .header("Accept-Language", language)
        .get("/v1/subscribers/" + subscriber + "/calendar")
        .asString();
  }
}
