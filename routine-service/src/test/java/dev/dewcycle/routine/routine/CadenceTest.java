package dev.dewcycle.routine.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void weekdays_occur_on_their_days() {
    var cadence = new Cadence.Weekdays(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));

    assertThat(cadence.occursOn(MONDAY)).isTrue();
    assertThat(cadence.occursOn(MONDAY.plusDays(1))).isFalse();
    assertThat(cadence.words()).isEqualTo("WEEKDAYS MONDAY,SUNDAY");
  }

  @Test
  void every_n_days_counts_before_the_anchor_as_after_it() {
    var cadence = new Cadence.EveryNDays(3, MONDAY);

    assertThat(cadence.occursOn(MONDAY.minusDays(6))).isTrue();
    assertThat(cadence.occursOn(MONDAY.minusDays(4))).isFalse();
    assertThat(cadence.occursOn(MONDAY.plusDays(300))).isTrue();
    assertThat(cadence.words()).isEqualTo("EVERY_N_DAYS 3 2026-03-02");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 93})
  void a_distance_out_of_range_is_refused(int n) {
    assertThatThrownBy(() -> new Cadence.EveryNDays(n, MONDAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 92");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 8})
  void a_week_has_seven_days(int times) {
    assertThatThrownBy(() -> new Cadence.TimesPerWeek(times))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 32})
  void a_month_has_at_most_31_days(int times) {
    assertThatThrownBy(() -> new Cadence.TimesPerMonth(times))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_weekday_at_all_is_refused() {
    assertThatThrownBy(() -> new Cadence.Weekdays(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
