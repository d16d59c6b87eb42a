package dev.dewcycle.routine.layering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallNoticeTest {
  private static String notice(String reason, List<String> lots) {
    return RecallNotice.of(new Recall(reason, lots, RecallAction.PAUSE, Instant.EPOCH)).en();
  }

  @ParameterizedTest
  @CsvSource({"Contaminated", "Contaminated.", "' Contaminated. '"})
  void a_recall_of_all_lots_tells_the_reason_as_a_sentence(String reason) {
    assertThat(notice(reason, List.of())).isEqualTo("it is recalled: Contaminated. Do not use it.");
  }

  @Test
  void a_recall_of_some_lots_names_them_and_says_that_the_one_at_hand_is_not_known() {
    assertThat(notice("Contaminated", List.of("A1", "B2")))
        .contains("Recalled lots: A1, B2; which lot is at hand is not known")
        .endsWith("Do not use it.");
  }

  @Test
  void of_a_long_list_of_lots_ten_are_named() {
    var lots = IntStream.rangeClosed(1, 200).mapToObj(lot -> "L" + lot).toList();

    assertThat(notice("Contaminated", lots)).contains("L10 and 190 more").doesNotContain("L11");
  }
}
