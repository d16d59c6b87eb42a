package dev.dewcycle.reminder.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final Days WEEK = new Days.Daily(MONDAY, Optional.of(MONDAY.plusDays(6)));
  private static final Days FOR_EVER = new Days.Daily(MONDAY, Optional.empty());

  @Test
  void a_range_holds_both_its_ends() {
    assertThat(WEEK.stream()).hasSize(7).startsWith(MONDAY).endsWith(MONDAY.plusDays(6));
    assertThat(WEEK.has(MONDAY.plusDays(6))).isTrue();
    assertThat(WEEK.has(MONDAY.plusDays(7))).isFalse();
  }

  @Test
  void a_range_that_ends_before_it_begins_is_empty() {
    assertThat(new Days.Daily(MONDAY, Optional.of(MONDAY.minusDays(1))).first()).isEmpty();
    assertThat(WEEK.from(MONDAY.plusDays(7)).first()).isEmpty();
  }

  @Test
  void a_range_without_an_end_is_followed_day_by_day() {
    var inAnotherYear = MONDAY.plusYears(3);

    assertThat(FOR_EVER.from(inAnotherYear).first()).hasValue(inAnotherYear);
  }

  @Test
  void what_is_left_begins_with_the_day_or_after_it() {
    var listed = Days.of(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(5));

    assertThat(listed.from(MONDAY.plusDays(1)).first()).hasValue(MONDAY.plusDays(2));
    assertThat(FOR_EVER.from(MONDAY.minusDays(9)).first()).hasValue(MONDAY);
  }

  @Test
  void days_that_are_taken_are_left_out() {
    var weekend = List.of(MONDAY.plusDays(5), MONDAY.plusDays(6));

    assertThat(WEEK.without(weekend::contains).stream())
        .hasSize(5)
        .doesNotContainAnyElementsOf(weekend);
    assertThat(WEEK.without(day -> false)).isSameAs(WEEK);
    assertThatThrownBy(() -> FOR_EVER.without(weekend::contains))
        .isInstanceOf(IllegalStateException.class);
  }
}
