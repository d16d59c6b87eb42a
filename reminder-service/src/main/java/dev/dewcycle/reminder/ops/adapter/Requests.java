package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.reminder.ops.Intervention;
import dev.dewcycle.reminder.ops.Intervention.Action;
import dev.dewcycle.reminder.ops.Intervention.Cancel;
import dev.dewcycle.reminder.ops.Intervention.MoveTo;
import dev.dewcycle.reminder.ops.Intervention.MoveToLocal;
import dev.dewcycle.reminder.ops.Intervention.RunNow;
import dev.dewcycle.reminder.ops.Selection;
import dev.dewcycle.reminder.schedule.ReminderState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What operators send, and what it means. */
final class Requests {
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

  private Requests() {}

  /**
   * To run one now.
   *
   * @param timers whether a timer is meant
   */
  public record NewRun(
      @NotNull(message = "reason is missing.")
          @Size(min = 3, max = 500, message = "reason has 3 to 500 characters.")
          @Schema(examples = "The partner asked to send it before the holiday.")
          String reason,
      Boolean timers) {}

  /**
   * To move one, either to an instant or to a wall-clock time of the subscriber's.
   *
   * @param timers whether a timer is meant
   */
  public record NewMove(
      @Schema(examples = "2026-03-04T01:30:00Z") Instant to,
      @Schema(examples = "2026-03-04T10:30") String localTime,
      @NotNull(message = "reason is missing.")
          @Size(min = 3, max = 500, message = "reason has 3 to 500 characters.")
          @Schema(examples = "The partner's shop is closed until ten.")
          String reason,
      Boolean timers) {}

  /**
   * To cancel one.
   *
   * @param series whether all that follow in its series are cancelled too
   * @param timers whether a timer is meant
   */
  public record NewCancel(
      Boolean series,
      @NotNull(message = "reason is missing.")
          @Size(min = 3, max = 500, message = "reason has 3 to 500 characters.")
          @Schema(examples = "The bottle was recalled.")
          String reason,
      Boolean timers) {}

  /**
   * Which open reminders; at least one thing is named.
   *
   * @param dueFrom the earliest due instant, included
   * @param dueTo the latest due instant, excluded
   * @param state SCHEDULED, as nothing else can be changed
   */
  public record NewWhere(
      ReminderKind kind,
      String subscriber,
      UUID phase,
      Instant dueFrom,
      Instant dueTo,
      ReminderState state) {}

  /**
   * To do something to all that fit. First as a dry run, which counts; then with that count.
   *
   * @param dryRun whether to count only
   * @param expected how many the dry run has counted
   * @param tolerance how many more or less are fine; 0 where it is left out
   */
  public record NewAction(
      @NotNull(message = "where is missing.") @Valid NewWhere where,
      @NotNull(message = "action is missing.") Action action,
      Instant to,
      @Schema(examples = "2026-03-04T10:30") String localTime,
      Boolean series,
      Boolean timers,
      @NotNull(message = "reason is missing.")
          @Size(min = 3, max = 500, message = "reason has 3 to 500 characters.")
          @Schema(examples = "The partner's shop is closed until ten.")
          String reason,
      Boolean dryRun,
      @Min(value = 0, message = "expected is 0 or more.") Integer expected,
      @Min(value = 0, message = "tolerance is 0 or more.") Integer tolerance) {

    boolean isDryRun() {
      return isSaid(dryRun);
    }
  }

  static boolean isSaid(Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }

  static Intervention read(NewAction body) {
    if (body.action() != Action.RESCHEDULE && (body.to() != null || body.localTime() != null)) {
      throw new InvalidInput("#/action", "Only RESCHEDULE takes to or localTime.");
    }
    return switch (body.action()) {
      case RUN_NOW -> new RunNow();
      case RESCHEDULE -> move(body.to(), body.localTime());
      case CANCEL -> new Cancel(isSaid(body.series()));
    };
  }

  static Intervention move(Instant to, String localTime) {
    if ((to == null) == (localTime == null)) {
      throw new InvalidInput("#/to", "Name either to or localTime.");
    }
    return to == null ? new MoveToLocal(local(localTime)) : new MoveTo(bounded("#/to", to));
  }

  private static LocalDateTime local(String text) {
    try {
      var time = LocalDateTime.parse(text);
      bounded("#/localTime", time.toInstant(ZoneOffset.UTC));
      return time;
    } catch (DateTimeException e) {
      throw new InvalidInput("#/localTime", "Expected a time such as 2026-03-04T10:30.");
    }
  }

  static Selection read(NewWhere where) {
    if (where.state() != null && where.state() != ReminderState.SCHEDULED) {
      throw new InvalidInput("#/where/state", "Only SCHEDULED reminders can be changed.");
    }
    var selection =
        new Selection(
            Optional.ofNullable(where.kind()),
            Optional.ofNullable(where.subscriber())
                .map(id -> SubscriberId.checked("#/where/subscriber", id)),
            Optional.ofNullable(where.phase()),
            Optional.ofNullable(where.dueFrom()).map(at -> bounded("#/where/dueFrom", at)),
            Optional.ofNullable(where.dueTo()).map(at -> bounded("#/where/dueTo", at)));
    if (selection.isEverything()) {
      throw new InvalidInput("#/where", "Name at least one thing that narrows it.");
    }
    if (selection.isEmptyTime()) {
      throw new InvalidInput("#/where/dueTo", "dueTo is after dueFrom.");
    }
    return selection;
  }

  private static Instant bounded(String pointer, Instant instant) {
    if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
      throw new InvalidInput(pointer, "Expected a time in the years 2000 to 2199.");
    }
    return instant;
  }
}
