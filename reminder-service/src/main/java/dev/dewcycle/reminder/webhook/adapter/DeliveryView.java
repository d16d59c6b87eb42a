package dev.dewcycle.reminder.webhook.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dewcycle.reminder.webhook.Answer.Why;
import dev.dewcycle.reminder.webhook.Verdict.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery.
 *
 * @param id of the message: what the header webhook-id says
 * @param timestamp of the event
 * @param tries so far, since it was last replayed
 * @param nextTryAt while it is PENDING; where it is being sent, when another replica would take
 *     over
 * @param lastStatus what the receiver last answered; absent where no answer came
 * @param lastFailure why no answer came
 * @param lastAnswer the first bytes of the answer
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DeliveryView(
    UUID id,
    String type,
    Instant timestamp,
    State state,
    int tries,
    Optional<Instant> nextTryAt,
    Optional<Instant> lastTryAt,
    Optional<Integer> lastStatus,
    Optional<Why> lastFailure,
    Optional<String> lastAnswer) {

  static DeliveryView of(ResultSet row) throws SQLException {
    return new DeliveryView(
        row.getObject("message", UUID.class),
        row.getString("type"),
        instant(row, "occurred_at").orElseThrow(),
        State.valueOf(row.getString("state")),
        row.getInt("tries"),
        instant(row, "next_try_at"),
        instant(row, "last_try_at"),
        Optional.ofNullable(row.getObject("last_status", Integer.class)),
        Optional.ofNullable(row.getString("last_failure")).map(Why::valueOf),
        Optional.ofNullable(row.getString("last_answer")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
