package dev.dewcycle.acceptance;

import static dev.dewcycle.stack.settings.Service.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** routine-service dies without a word while hundreds are checked again. */
class RecheckDeathTest {
  /** More than are worked on at once. */
  private static final int HOLDERS = 600;

  private static final Duration MOST = Duration.ofSeconds(90);

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Partner partner = SharedStack.partner("demo");
  private final Bathroom bathroom = Bathroom.stocked(partner, run);

  @Test
  void everybody_is_checked_and_told_once_after_a_death_midway() {
    var servers = SharedStack.get().backing(ROUTINE).get("DEWCYCLE_KAFKA");
    try (var log = new TopicLog(servers, Topics.ROUTINE)) {
      IntStream.range(0, HOLDERS).parallel().forEach(this::hold);
      log.skipToEnd();

      reformulate();
      log.await(MOST, event -> tells(event));
      SharedStack.get().kill(ROUTINE);

      SharedStack.get().awaitReady(ROUTINE);
      await()
          .atMost(MOST)
          .until(() -> told(log).map(RecheckDeathTest::who).distinct().count() == HOLDERS);
      var versions =
          told(log).collect(Collectors.groupingBy(RecheckDeathTest::who, Collectors.toSet()));
      assertThat(versions).hasSize(HOLDERS);
      assertThat(versions.values()).allMatch(sets -> sets.size() == 1);
    }
  }

  private void hold(int number) {
    var path = "/subscribers/" + run + "-" + number;
    ok(partner.put(ROUTINE, path, Map.of("zone", "UTC", "experience", "TOLERATES_ACTIVES")));
    var applications = List.of(bathroom.daily("retinol", "PM"), bathroom.daily("toner", "PM"));
    ok(partner.put(ROUTINE, path + "/routine", Map.of("applications", applications)));
  }

  private void reformulate() {
    ok(bathroom.turnTonerIntoAcid(partner, run));
  }

  /** What was told because of the toner; an event may lie in the topic twice. */
  private Stream<JsonNode> told(TopicLog log) {
    return log.all().stream().filter(this::tells).map(TopicLog.Event::data);
  }

  private boolean tells(TopicLog.Event event) {
    return event.type().equals("FindingsChanged")
        && event.data().at("/cause/product").asText().equals(bathroom.id("toner"));
  }

  private static String who(JsonNode findings) {
    return findings.path("subscriber").asText();
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
  }
}
