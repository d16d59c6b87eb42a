package dev.dewcycle.reminder.listing.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * One occurrence of a reminder.
 *
 * @param id the same for all occurrences of a series
 * @param occurrence which one of its series, from 1
 * @param reason why it was skipped or cancelled
 * @param localTime what the subscriber's wall clock shows at {@code dueAt}
 * @param firedAt in the subscriber's time
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReminderView(
    UUID id,
    long occurrence,
    String subscriber,
    Optional<UUID> phase,
    UUID product,
    ReminderKind kind,
    Optional<Slot> slot,
    ReminderState state,
    Optional<String> reason,
    Instant dueAt,
    LocalDateTime localTime,
    String zone,
    Optional<Instant> firedAt,
    Optional<Boolean> late) {

  /** The next occurrence of an open reminder. */
  public static ReminderView of(Reminder reminder) {
    return new ReminderView(
        reminder.id(),
        reminder.occurrence(),
        reminder.owner().subscriber(),
        reminder.subject().phase(),
        reminder.subject().product(),
        reminder.kind(),
        reminder.slot(),
        ReminderState.SCHEDULED,
        Optional.empty(),
        reminder.due().at(),
        reminder.due().localTime(),
        reminder.due().zone().getId(),
        Optional.empty(),
        Optional.empty());
  }

  static ReminderView of(ResultSet row) throws SQLException {
    var dueAt = row.getObject("due_at", OffsetDateTime.class).toInstant();
    var zone = row.getString("zone");
    return new ReminderView(
        row.getObject("id", UUID.class),
        row.getLong("occurrence"),
        row.getString("subscriber"),
        Optional.ofNullable(row.getObject("phase", UUID.class)),
        row.getObject("product", UUID.class),
        ReminderKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("slot")).map(Slot::valueOf),
        ReminderState.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("reason")),
        dueAt,
        dueAt.atZone(ZoneId.of(zone)).toLocalDateTime(),
        zone,
        Optional.ofNullable(row.getObject("fired_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getObject("late", Boolean.class)));
  }
}
