package dev.dewcycle.routine.phase;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.routine.phase.Attempt.Made;
import dev.dewcycle.routine.phase.Attempt.Refused;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Paused;
import dev.dewcycle.routine.phase.Phase.Planned;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A wished move of a phase in any state: a state that does not know the move refuses it by its
 * name.
 */
public sealed interface Move {

  Attempt of(Phase phase);

  /** PLANNED to ACTIVE. */
  record Start(LocalDate today) implements Move {
    @Override
    public Attempt of(Phase phase) {
      return phase instanceof Planned planned ? planned.start(today) : illegal(phase, "started");
    }
  }

  /** ACTIVE to PAUSED. */
  record Pause(LocalDate on, Optional<String> cause) implements Move {
    @Override
    public Attempt of(Phase phase) {
      return phase instanceof Active active ? active.pause(on, cause) : illegal(phase, "paused");
    }
  }

  /** PAUSED to ACTIVE. */
  record Resume(LocalDate on) implements Move {
    @Override
    public Attempt of(Phase phase) {
      return phase instanceof Paused paused ? paused.resume(on) : illegal(phase, "resumed");
    }
  }

  /** ACTIVE stays ACTIVE, longer by {@code days}, 1 or more. */
  record Extend(int days, LocalDate today) implements Move {
    @Override
    public Attempt of(Phase phase) {
      return phase instanceof Active active
          ? active.extend(days, today)
          : illegal(phase, "extended");
    }
  }

  /** ACTIVE or PAUSED to ENDED before its time. */
  record Stop(LocalDate on, PhaseOutcome outcome, Optional<String> reason) implements Move {
    @Override
    public Attempt of(Phase phase) {
      return switch (phase) {
        case Active active -> new Made(active.stop(on, outcome, reason));
        case Paused paused -> new Made(paused.stop(on, outcome, reason));
        default -> illegal(phase, "stopped");
      };
    }
  }

  /** ACTIVE to ENDED in due time. */
  record Complete() implements Move {
    @Override
    public Attempt of(Phase phase) {
      return phase instanceof Active active
          ? new Made(active.complete())
          : illegal(phase, "completed");
    }
  }

  /** PLANNED to CANCELLED. */
  record Cancel(Optional<String> reason) implements Move {
    @Override
    public Attempt of(Phase phase) {
      return phase instanceof Planned planned
          ? new Made(planned.cancel(reason))
          : illegal(phase, "cancelled");
    }
  }

  private static Attempt illegal(Phase phase, String done) {
    return new Refused("a phase that is " + phase.state() + " cannot be " + done);
  }
}
