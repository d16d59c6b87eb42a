package dev.dewcycle.routine.phase;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Paused;
import dev.dewcycle.routine.phase.Phase.Planned;
import java.time.LocalDate;
import java.util.Optional;

/** What a recall makes of the phases with the product. */
public final class RecallPolicy {

  /**
   * The move that a phase has to make; absent where it may stay as it is.
   *
   * @param reason in words
   */
  public static Optional<Move> move(Phase phase, Recall recall, String reason, LocalDate today) {
    var stops = recall.action() == RecallAction.STOP;
    var why = Optional.of(reason);
    return switch (phase) {
      case Active _ when !stops -> Optional.of(new Move.Pause(today, why));
      case Active _ -> Optional.of(new Move.Stop(today, PhaseOutcome.RECALLED, why));
      case Paused _ when stops -> Optional.of(new Move.Stop(today, PhaseOutcome.RECALLED, why));
      case Planned _ when stops -> Optional.of(new Move.Cancel(why));
      default -> Optional.empty();
    };
  }

  private RecallPolicy() {}
}
