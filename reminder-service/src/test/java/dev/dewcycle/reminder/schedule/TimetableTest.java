package dev.dewcycle.reminder.schedule;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.CHECK_IN;
import static dev.dewcycle.events.ReminderKind.PAUSE_LIMIT;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.events.ReminderKind.PHASE_ENDING;
import static dev.dewcycle.events.ReminderKind.PHASE_START;
import static dev.dewcycle.events.ReminderKind.REST_OVER;
import static dev.dewcycle.events.ReminderKind.SERUM_RESUME;
import static dev.dewcycle.events.ReminderKind.SUNSCREEN;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.ReminderKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimetableTest {

  private static Map<ReminderKind, List<LocalDate>> days(PhaseSnapshot phase) {
    return Timetable.of(phase, false).stream()
        .map(Wish::series)
        .collect(Collectors.toMap(Series::kind, series -> series.days().stream().toList()));
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  @Test
  void a_running_phase_wants_its_end_and_its_messages() {
    var wanted = days(phase().active(1));

    assertThat(wanted).containsOnlyKeys(PHASE_END, APPLICATION, CHECK_IN, PHASE_ENDING);
    assertThat(wanted.get(PHASE_END)).containsExactly(march(23));
    assertThat(wanted.get(APPLICATION)).hasSize(21).startsWith(march(2)).endsWith(march(22));
    assertThat(wanted.get(CHECK_IN)).containsExactly(march(12), march(22));
    assertThat(wanted.get(PHASE_ENDING)).containsExactly(march(22));
  }

  @Test
  void a_missing_sun_cover_is_told_until_a_week_after_the_phase() {
    var wanted = days(phase().withoutSunscreen().active(1));

    assertThat(wanted.get(SUNSCREEN)).hasSize(28).startsWith(march(2)).endsWith(march(29));
  }

  @Test
  void a_planned_phase_wants_its_start_only_where_it_starts_by_itself() {
    assertThat(days(phase().autoStart().planned(1)))
        .isEqualTo(Map.of(PHASE_START, List.of(march(2))));
    assertThat(days(phase().planned(1))).isEmpty();
  }

  @Test
  void a_start_that_was_refused_is_not_tried_again() {
    assertThat(Timetable.of(phase().autoStart().planned(2), true)).isEmpty();
  }

  @Test
  void a_paused_phase_ends_on_the_twenty_ninth_day_after_the_pause() {
    assertThat(days(phase().paused(2)))
        .isEqualTo(Map.of(PAUSE_LIMIT, List.of(LocalDate.of(2026, 4, 3))));
  }

  @Test
  void an_ended_phase_tells_of_the_serum_and_of_the_end_of_the_rest() {
    assertThat(days(phase().ended(3)))
        .isEqualTo(
            Map.of(
                SERUM_RESUME, List.of(march(23)), REST_OVER, List.of(LocalDate.of(2026, 4, 13))));
  }

  @Test
  void a_cancelled_phase_wants_nothing() {
    assertThat(days(phase().autoStart().cancelled(2))).isEmpty();
  }
}
