package dev.dewcycle.routine.feedback.adapter;

import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.routine.feedback.Verdict;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class FeedbackResourceTest {
  @Inject Neighbours neighbours;
  @Inject Documents documents;

  private final String word = "because of " + UUID.randomUUID();
  private String subscriber;
  private String finding;
  private String aboutHer;

  @BeforeEach
  void somebody_who_expects_uses_retinol_with_an_acid() {
    neighbours.sell(retinol(), glycolic(), sunscreen());
    subscriber = Api.subscriber(Map.of("pregnant", true));
    var routine =
        Api.putRoutine(
            subscriber, daily(retinol(), "PM"), daily(glycolic(), "PM"), daily(sunscreen(), "AM"));
    finding = routine.path("findings.find { it.rule == 'L01' }.id");
    aboutHer = routine.path("findings.find { it.rule == 'L43' }.id");
  }

  @Test
  void a_false_alarm_is_exported_as_a_case_that_finds_the_same() {
    give(finding, "FALSE_ALARM")
        .then()
        .statusCode(200)
        .body("rule", equalTo("L01"))
        .body("verdict", equalTo("FALSE_ALARM"))
        .body("reason", equalTo(word));

    var line = exported("?verdict=FALSE_ALARM").getFirst();

    assertThat(line)
        .doesNotContain(subscriber, finding, retinol().id().toString(), retinol().name());
    var kept = documents.read(line, CaseDocument.class);
    assertThat(kept.expect()).isEqualTo(Verdict.Expectation.SILENT);
    assertThat(kept.profile().pregnant()).isEqualTo(Pregnancy.UNKNOWN);
    var again = kept.feedbackCase().replay(new Evaluator(RuleBook.standard())).orElseThrow();
    assertThat(again).isEqualTo(kept.found());
    assertThat(again.on()).hasSize(1);
    assertThat(exported("?verdict=HELPFUL")).isEmpty();
  }

  @Test
  void what_is_said_of_a_finding_about_the_person_keeps_what_it_is_about() {
    give(aboutHer, "HELPFUL").then().statusCode(200);

    var kept = documents.read(exported("").getFirst(), CaseDocument.class);

    assertThat(kept.expect()).isEqualTo(Verdict.Expectation.FOUND);
    assertThat(kept.profile().pregnant()).isEqualTo(Pregnancy.YES);
  }

  @Test
  void a_second_word_takes_the_place_of_the_first() {
    var first = give(finding, "FALSE_ALARM");

    var second = give(finding, "HELPFUL");

    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(exported("")).hasSize(1);
  }

  @Test
  void a_rule_tells_what_is_said_of_its_findings() {
    var before = counted();

    give(finding, "FALSE_ALARM");

    assertThat(counted()).isEqualTo(before + 1);
  }

  @Test
  void an_erasure_leaves_a_case_that_leads_to_nobody() {
    var id =
        demo()
            .header("Idempotency-Key", word.replace(' ', '-'))
            .body(Map.of("verdict", "FALSE_ALARM", "reason", word))
            .post("/v1/findings/" + finding + "/feedback")
            .<String>path("id");

    demo().header("If-Match", "*").delete("/v1/subscribers/" + subscriber).then().statusCode(204);

    assertThat(exported("")).singleElement().asString().contains(id);
    give(finding, "HELPFUL").then().statusCode(404);
  }

  @Test
  void of_what_no_longer_holds_nothing_is_kept() {
    Api.putRoutine(subscriber, daily(retinol(), "PM"), daily(sunscreen(), "AM"));

    give(finding, "FALSE_ALARM").then().statusCode(409).body("type", endsWith("finding-cleared"));

    assertThat(exported("")).isEmpty();
  }

  @Test
  void another_tenants_finding_is_not_found_and_its_feedback_not_exported() {
    give(finding, "FALSE_ALARM");

    Api.as("other")
        .body(Map.of("verdict", "HELPFUL", "reason", word))
        .post("/v1/findings/" + finding + "/feedback")
        .then()
        .statusCode(404);
    assertThat(Api.as("other").get("/v1/finding-feedback").asString()).doesNotContain(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"verdict\":\"MAYBE\",\"reason\":\"r\"}     | #/verdict",
        "{\"reason\":\"r\"}                           | #/verdict",
        "{\"verdict\":\"HELPFUL\"}                    | #/reason",
        "{\"verdict\":\"HELPFUL\",\"reason\":\" \"}   | #/reason"
      })
  void a_word_that_says_nothing_is_refused(String body, String pointer) {
    demo()
        .body(body)
        .post("/v1/findings/" + finding + "/feedback")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void an_unknown_verdict_is_no_filter() {
    demo()
        .get("/v1/finding-feedback?verdict=MAYBE")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/query/verdict"));
  }

  private Response give(String id, String verdict) {
    return demo()
        .body(Map.of("verdict", verdict, "reason", word))
        .post("/v1/findings/" + id + "/feedback");
  }

  /** Lines with this test's word. */
  private List<String> exported(String query) {
    var answer = demo().get("/v1/finding-feedback" + query);
    answer.then().statusCode(200).contentType("application/x-ndjson");
    return answer.asString().lines().filter(line -> line.contains(word)).toList();
  }

  private static int counted() {
    Integer count = demo().get("/v1/rules/L01").path("feedback.FALSE_ALARM");
    return count == null ? 0 : count;
  }
}
