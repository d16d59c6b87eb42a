package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhaseSnapshot;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
  @Test
  void check_ins_are_asked_for_at_the_midpoint_and_on_the_last_day() {
    var snapshot = snapshot(sample().days(21).active());

    assertThat(snapshot.checkInDays()).containsExactly(MONDAY.plusDays(10), MONDAY.plusDays(20));
  }

  @Test
  void to_calm_irritation_a_baseline_is_asked_for_on_the_first_day() {
    var snapshot = snapshot(sample().goal(new Goal.CalmIrritation()).days(7).active());

    assertThat(snapshot.checkInDays())
        .containsExactly(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(6));
  }

  @Test
  void the_serum_is_back_on_the_day_after_the_last() {
    var snapshot = snapshot(sample().days(7).active());

    assertThat(snapshot.serumResumesOn()).contains(MONDAY.plusDays(7));
  }

  @Test
  void the_serum_is_back_on_the_day_of_the_stop() {
    var stopped =
        sample().active().stop(MONDAY.plusDays(3), PhaseOutcome.STOPPED, Optional.empty());

    var snapshot = snapshot(stopped);

    assertThat(snapshot.serumResumesOn()).contains(MONDAY.plusDays(3));
    assertThat(snapshot.outcome()).contains(PhaseOutcome.STOPPED);
  }

  @Test
  void a_cancelled_phase_asks_for_nothing() {
    var snapshot = snapshot(sample().planned().cancel(Optional.empty()));

    assertThat(snapshot.checkInDays()).isEmpty();
    assertThat(snapshot.serumResumesOn()).isEmpty();
    assertThat(snapshot.restUntil()).isEmpty();
  }

  private static PhaseSnapshot snapshot(Phase phase) {
    return Snapshots.of(
        phase,
        3,
        new Snapshots.Surroundings(
            1, ZoneId.of("Asia/Seoul"), Optional.empty(), List.of(), true, Optional.empty()));
  }
}
