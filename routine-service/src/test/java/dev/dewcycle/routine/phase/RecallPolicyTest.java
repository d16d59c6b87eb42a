package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecallPolicyTest {
  private static final LocalDate THURSDAY = MONDAY.plusDays(3);
  private static final Optional<String> WHY = Optional.of("contaminated");

  private final Phase.Active active = sample().active();
  private final Phase.Planned planned = sample().planned();
  private final Phase.Paused paused = new Phase.Paused(active.facts(), MONDAY, Optional.empty());

  private static Optional<Move> move(Phase phase, RecallAction action) {
    var recall = new Recall("Contaminated", List.of(), action, Instant.EPOCH);
    return RecallPolicy.move(phase, recall, WHY.get(), THURSDAY);
  }

  @Test
  void a_pause_rests_what_runs_and_leaves_what_rests_or_is_planned() {
    assertThat(move(active, RecallAction.PAUSE)).contains(new Move.Pause(THURSDAY, WHY));
    assertThat(move(paused, RecallAction.PAUSE)).isEmpty();
    assertThat(move(planned, RecallAction.PAUSE)).isEmpty();
  }

  @Test
  void a_stop_ends_what_runs_or_rests_and_cancels_what_is_planned() {
    var stop = new Move.Stop(THURSDAY, PhaseOutcome.RECALLED, WHY);
    assertThat(move(active, RecallAction.STOP)).contains(stop);
    assertThat(move(paused, RecallAction.STOP)).contains(stop);
    assertThat(move(planned, RecallAction.STOP)).contains(new Move.Cancel(WHY));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_over_stays_as_it_is(RecallAction action) {
    assertThat(move(active.complete(), action)).isEmpty();
    assertThat(move(planned.cancel(Optional.empty()), action)).isEmpty();
  }
}
