package dev.dewcycle.routine.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiligenceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, false, 1.0",
    "0, 3, false, 1.0",
    "2, 2, true, 0.5",
    "8, 4, true, 0.6667",
    "9, 4, false, 1.0",
    "0, 4, true, 0.0"
  })
  void what_is_really_used_counts_where_a_third_is_skipped(
      int done, int skipped, boolean often, double share) {
    var diligence = new Diligence(done, skipped);

    assertThat(diligence.skipsOften()).isEqualTo(often);
    assertThat(diligence.share()).isCloseTo(share, within(1e-4));
  }
}
