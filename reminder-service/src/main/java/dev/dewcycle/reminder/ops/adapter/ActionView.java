package dev.dewcycle.reminder.ops.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.ops.Intervention.Action;
import dev.dewcycle.reminder.ops.Selection;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What an operator has done, and how far it has come.
 *
 * @param who subject of the operator's token
 * @param timers whether timers were meant too
 * @param reminder where it is about one
 * @param where what was asked for, where it is about those that fit a query
 * @param matched how many reminders it was about when it was given
 * @param changed how many it has changed so far
 * @param passedOver how many it has left alone so far: refused, or done with by then
 * @param finishedAt absent while it is on its way
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActionView(
    UUID id,
    Instant at,
    String who,
    Action action,
    Terms terms,
    boolean timers,
    String reason,
    Optional<UUID> reminder,
    Optional<Where> where,
    Optional<Shown> before,
    Optional<Shown> after,
    int matched,
    int changed,
    int passedOver,
    Optional<Instant> finishedAt) {

  /** Which reminders were asked for. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Where(
      Optional<ReminderKind> kind,
      Optional<String> subscriber,
      Optional<UUID> phase,
      Optional<Instant> dueFrom,
      Optional<Instant> dueTo) {

    static Where of(Selection selection) {
      return new Where(
          selection.kind(),
          selection.subscriber(),
          selection.phase(),
          selection.dueFrom(),
          selection.dueTo());
    }

    /** The same without or with whom it is about, which is stored apart. */
    Where about(Optional<String> whom) {
      return new Where(kind, whom, phase, dueFrom, dueTo);
    }
  }

  /** A reminder before or after. */
  public record Shown(
      long occurrence, ReminderState state, Instant dueAt, LocalDateTime localTime) {

    static Shown of(Reminder reminder, ReminderState state) {
      return new Shown(
          reminder.occurrence(), state, reminder.due().at(), reminder.due().localTime());
    }
  }
}
