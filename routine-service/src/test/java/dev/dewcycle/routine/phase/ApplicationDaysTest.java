package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationDaysTest {
  @Test
  void a_paused_phase_is_applied_until_its_pause() {
    var paused =
        ((Attempt.Made) sample().active().pause(MONDAY.plusDays(2), Optional.empty())).phase();

    var days = ApplicationDays.in(paused, List.of(MONDAY, MONDAY.plusDays(2)));

    assertThat(days).hasValueSatisfying(seen -> assertThat(seen.days()).containsExactly(MONDAY));
  }

  @Test
  void a_phase_that_never_ran_is_not_seen() {
    var cancelled = sample().planned().cancel(Optional.empty());

    var days = ApplicationDays.in(cancelled, List.of(MONDAY));

    assertThat(days).isEmpty();
  }

  @Test
  void new_days_leave_those_gone_by_as_they_were() {
    var before = List.of(MONDAY, MONDAY.plusDays(4));
    var placed = List.of(MONDAY.plusDays(1), MONDAY.plusDays(5));

    var days = ApplicationDays.replaced(before, MONDAY.plusDays(3), placed);

    assertThat(days).containsExactly(MONDAY, MONDAY.plusDays(5));
  }
}
