package dev.dewcycle.reminder.ops.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dewcycle.reminder.ops.Intervention;
import dev.dewcycle.reminder.ops.Intervention.Action;
import dev.dewcycle.reminder.ops.Intervention.Cancel;
import dev.dewcycle.reminder.ops.Intervention.MoveTo;
import dev.dewcycle.reminder.ops.Intervention.MoveToLocal;
import dev.dewcycle.reminder.ops.Intervention.RunNow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The particulars of an intervention, as they are stored and shown.
 *
 * @param to the instant to move to
 * @param localTime the wall-clock time to move to
 * @param series whether all that follows was to be cancelled too
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Terms(
    Optional<Instant> to, Optional<LocalDateTime> localTime, Optional<Boolean> series) {
  private static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());

  static Terms of(Intervention intervention) {
    return switch (intervention) {
      case RunNow _ -> NONE;
      case MoveTo(var instant) ->
          new Terms(Optional.of(instant), Optional.empty(), Optional.empty());
      case MoveToLocal(var time) ->
          new Terms(Optional.empty(), Optional.of(time), Optional.empty());
      case Cancel(var all) -> new Terms(Optional.empty(), Optional.empty(), Optional.of(all));
    };
  }

  /** The intervention whose particulars these are. */
  Intervention of(Action action) {
    return switch (action) {
      case RUN_NOW -> new RunNow();
      case RESCHEDULE ->
          to.<Intervention>map(MoveTo::new).or(() -> localTime.map(MoveToLocal::new)).orElseThrow();
      case CANCEL -> new Cancel(series.orElse(false));
    };
  }
}
