package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.routine.phase.Move.Cancel;
import dev.dewcycle.routine.phase.Move.Complete;
import dev.dewcycle.routine.phase.Move.Extend;
import dev.dewcycle.routine.phase.Move.Pause;
import dev.dewcycle.routine.phase.Move.Resume;
import dev.dewcycle.routine.phase.Move.Start;
import dev.dewcycle.routine.phase.Move.Stop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move in every state: only those that the state chart has are made. */
class MoveTest {
  private static final Map<PhaseState, Set<Class<? extends Move>>> LEGAL =
      Map.of(
          PhaseState.PLANNED, Set.of(Start.class, Cancel.class),
          PhaseState.ACTIVE, Set.of(Pause.class, Extend.class, Stop.class, Complete.class),
          PhaseState.PAUSED, Set.of(Resume.class, Stop.class),
          PhaseState.ENDED, Set.of(),
          PhaseState.CANCELLED, Set.of());

  record Case(Phase phase, Move move) {
    @Override
    public String toString() {
      return phase.state() + " " + move.getClass().getSimpleName();
    }
  }

  static List<Case> everyMoveInEveryState() {
    var active = sample().active();
    var paused = ((Attempt.Made) active.pause(MONDAY, Optional.empty())).phase();
    List<Phase> phases =
        List.of(
            sample().planned(),
            active,
            paused,
            sample().completed(),
            sample().planned().cancel(Optional.empty()));
    List<Move> moves =
        List.of(
            new Start(MONDAY),
            new Pause(MONDAY, Optional.empty()),
            new Resume(MONDAY),
            new Extend(1, MONDAY),
            new Stop(MONDAY, PhaseOutcome.STOPPED, Optional.empty()),
            new Complete(),
            new Cancel(Optional.empty()));
    return phases.stream()
        .flatMap(phase -> moves.stream().map(move -> new Case(phase, move)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("everyMoveInEveryState")
  void a_move_is_made_where_the_state_has_it_and_refused_by_the_states_name_elsewhere(Case one) {
    var attempt = one.move().of(one.phase());

    if (LEGAL.get(one.phase().state()).contains(one.move().getClass())) {
      assertThat(attempt).isInstanceOf(Attempt.Made.class);
    } else {
      assertThat(attempt)
          .isInstanceOfSatisfying(
              Attempt.Refused.class,
              refused -> assertThat(refused.reason()).contains(one.phase().state().name()));
    }
  }
}
