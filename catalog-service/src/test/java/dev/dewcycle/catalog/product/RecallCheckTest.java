package dev.dewcycle.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecallCheckTest {
  private static List<String> pointers(String reason, List<String> lots) {
    var recall = new Recall(reason, lots, RecallAction.PAUSE, Instant.EPOCH);
    return RecallCheck.flaws(recall).stream().map(Flaw::pointer).toList();
  }

  private static List<String> lots(int count) {
    return IntStream.range(0, count).mapToObj(lot -> "l".repeat(60) + lot).toList();
  }

  @Test
  void a_recall_at_its_limits_is_fine() {
    assertThat(pointers("r".repeat(500), lots(200))).isEmpty();
    assertThat(pointers("r", List.of())).isEmpty();
  }

  @Test
  void a_reason_is_required_and_bounded() {
    assertThat(pointers(" ", List.of())).containsExactly("#/reason");
    assertThat(pointers("r".repeat(501), List.of())).containsExactly("#/reason");
    assertThat(pointers("a\u0000b", List.of())).containsExactly("#/reason");
  }

  @Test
  void every_flaw_of_the_lots_is_named() {
    assertThat(pointers("r", List.of("A", "", "l".repeat(65), "A")))
        .containsExactly("#/lots/1", "#/lots/2", "#/lots/3");
    assertThat(pointers("r", lots(201))).containsExactly("#/lots");
  }
}
