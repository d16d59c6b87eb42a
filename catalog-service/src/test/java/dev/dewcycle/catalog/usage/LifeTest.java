package dev.dewcycle.catalog.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LifeTest {
  private static final Life UNKNOWN = new Life(0, false);
  private static final Life SECOND = new Life(2, false);
  private static final Life SECOND_ERASED = new Life(2, true);

  @Test
  void what_is_told_of_a_life_that_is_over_is_outlived() {
    assertThat(SECOND.outlived(1)).isTrue();
    assertThat(SECOND.outlived(2)).isFalse();
    assertThat(SECOND_ERASED.outlived(2)).isTrue();
    assertThat(SECOND_ERASED.outlived(3)).isFalse();
    assertThat(UNKNOWN.outlived(1)).isFalse();
  }

  @Test
  void a_higher_generation_begins_the_next_life() {
    assertThat(UNKNOWN.endsBefore(1)).isTrue();
    assertThat(SECOND.endsBefore(2)).isFalse();
    assertThat(SECOND_ERASED.endsBefore(3)).isTrue();
  }
}
