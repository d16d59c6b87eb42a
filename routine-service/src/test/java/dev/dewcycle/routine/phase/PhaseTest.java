package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.made;
import static dev.dewcycle.routine.phase.Sample.refusal;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.routine.phase.Phase.Paused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhaseTest {
  @Test
  void a_planned_phase_that_starts_later_moves_to_today_and_keeps_its_days() {
    var planned = sample().days(10).planned();

    var active = made(planned.start(MONDAY.plusDays(3)));

    assertThat(active.facts().dates()).isEqualTo(PhaseDates.of(MONDAY.plusDays(3), 10));
  }

  @Test
  void a_late_start_is_cut_short_by_the_event() {
    var planned = sample().days(10).before(MONDAY.plusDays(11)).planned();

    var active = made(planned.start(MONDAY.plusDays(3)));

    assertThat(active.facts().dates().lastDay()).isEqualTo(MONDAY.plusDays(10));
  }

  @Test
  void a_start_with_fewer_than_seven_days_before_the_event_names_the_earliest_end() {
    var planned = sample().days(7).before(MONDAY.plusDays(8)).planned();

    var attempt = planned.start(MONDAY.plusDays(2));

    assertThat(refusal(attempt)).hasValueSatisfying(why -> assertThat(why).contains("2026-03-10"));
  }

  @Test
  void an_extension_moves_the_last_day() {
    var active = sample().days(21).active();

    var extended = made(active.extend(7, MONDAY));

    assertThat(extended.facts().dates().lastDay()).isEqualTo(MONDAY.plusDays(27));
  }

  @Test
  void an_extension_never_takes_the_total_past_28_days() {
    var active = sample().days(21).active();

    var attempt = active.extend(8, MONDAY);

    assertThat(refusal(attempt)).hasValueSatisfying(why -> assertThat(why).contains("29"));
  }

  @Test
  void days_of_a_pause_do_not_count_towards_the_28() {
    var resumed = made(paused(MONDAY.plusDays(3)).resume(MONDAY.plusDays(13)));

    var extended = made(resumed.extend(14, MONDAY.plusDays(13)));

    assertThat(extended.facts().dates().days()).isEqualTo(28);
  }

  @Test
  void an_extension_stays_before_the_event() {
    var active = sample().days(14).before(MONDAY.plusDays(15)).active();

    var attempt = active.extend(2, MONDAY);

    assertThat(refusal(attempt)).isPresent();
  }

  @Test
  void an_extension_that_would_end_in_the_past_is_refused() {
    var active = sample().days(7).active();

    var attempt = active.extend(1, MONDAY.plusDays(9));

    assertThat(refusal(attempt)).isPresent();
  }

  @Test
  void a_pause_moves_the_last_day_by_the_days_paused() {
    var paused = paused(MONDAY.plusDays(3));

    var resumed = made(paused.resume(MONDAY.plusDays(8)));

    assertThat(resumed.facts().dates())
        .isEqualTo(
            new PhaseDates(
                MONDAY,
                MONDAY.plusDays(18),
                List.of(new DateRange(MONDAY.plusDays(3), MONDAY.plusDays(7)))));
  }

  @Test
  void a_pause_that_ends_on_its_own_day_changes_nothing() {
    var active = sample().active();

    var resumed = made(paused(active, MONDAY.plusDays(2)).resume(MONDAY.plusDays(2)));

    assertThat(resumed).isEqualTo(active);
  }

  @Test
  void a_pause_in_a_zone_that_is_a_day_behind_takes_no_days_away() {
    var pausing = sample().days(14).active().pause(MONDAY.minusDays(1), Optional.empty());

    var resumed = made(((Paused) ((Attempt.Made) pausing).phase()).resume(MONDAY.minusDays(1)));

    assertThat(resumed.facts().dates()).isEqualTo(PhaseDates.of(MONDAY, 14));
  }

  @Test
  void a_pause_does_not_move_the_last_day_past_the_event() {
    var active = sample().days(14).before(MONDAY.plusDays(16)).active();

    var resumed = made(paused(active, MONDAY.plusDays(3)).resume(MONDAY.plusDays(13)));

    assertThat(resumed.facts().dates().lastDay()).isEqualTo(MONDAY.plusDays(15));
  }

  @Test
  void a_pause_cannot_be_resumed_after_the_event() {
    var active = sample().days(14).before(MONDAY.plusDays(16)).active();

    var attempt = paused(active, MONDAY.plusDays(3)).resume(MONDAY.plusDays(16));

    assertThat(refusal(attempt)).isPresent();
  }

  @Test
  void a_pause_of_28_days_can_be_resumed_and_one_of_29_cannot() {
    var paused = paused(MONDAY.plusDays(1));

    assertThat(refusal(paused.resume(MONDAY.plusDays(29)))).isEmpty();
    assertThat(refusal(paused.resume(MONDAY.plusDays(30)))).isPresent();
  }

  @Test
  void a_phase_that_is_over_but_for_its_timer_cannot_be_paused() {
    var active = sample().days(7).active();

    var attempt = active.pause(MONDAY.plusDays(7), Optional.empty());

    assertThat(refusal(attempt)).isPresent();
  }

  @Test
  void a_completed_phase_ended_on_the_day_after_its_last() {
    var ended = sample().days(7).active().complete();

    assertThat(ended.endedOn()).isEqualTo(MONDAY.plusDays(7));
    assertThat(ended.outcome()).isEqualTo(PhaseOutcome.COMPLETED);
  }

  @Test
  void a_paused_phase_that_is_stopped_ran_until_its_pause() {
    var ended =
        paused(MONDAY.plusDays(3)).stop(MONDAY.plusDays(9), PhaseOutcome.STOPPED, Optional.empty());

    assertThat(Course.of(ended)).hasSize(3);
  }

  @Test
  void a_refused_automatic_start_is_not_tried_again() {
    var refused = sample().planned().refused("no");

    assertThat(refused.facts().autoStart()).isFalse();
    assertThat(refused.refusal()).contains("no");
  }

  private static Paused paused(LocalDate on) {
    return paused(sample().active(), on);
  }

  private static Paused paused(Phase.Active active, LocalDate on) {
    var attempt = (Attempt.Made) active.pause(on, Optional.empty());
    return (Paused) attempt.phase();
  }
}
