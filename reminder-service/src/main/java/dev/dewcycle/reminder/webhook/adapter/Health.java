package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.events.WebhookEndpointDisabled;
import dev.dewcycle.events.WebhookEndpointDisabled.Reason;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.reminder.webhook.Answer;
import dev.dewcycle.reminder.webhook.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Notes whether endpoints succeed or fail, and disables those that have failed for too long. */
@ApplicationScoped
class Health {
  private static final String RECOVERED =
      """
      UPDATE webhook_endpoint e SET failing_since = NULL
        FROM unnest(?, ?) AS t (tenant, id)
       WHERE e.tenant = t.tenant AND e.id = t.id AND e.failing_since IS NOT NULL
      """;
  private static final String FAILED =
      """
      UPDATE webhook_endpoint SET failing_since = coalesce(failing_since, ?)
       WHERE tenant = ? AND id = ? AND enabled
      RETURNING failing_since
      """;
  private static final String DISABLE =
      """
      UPDATE webhook_endpoint
         SET enabled = false, disabled_at = ?, disabled_because = ?, version = version + 1
       WHERE tenant = ? AND id = ?
      RETURNING version
      """;

  @Inject Outbox outbox;

  /**
   * Takes in what came of some tries; the caller commits. One success among them is enough to be
   * well, except for one that says it is gone. Whether an event was written.
   */
  boolean note(Connection connection, List<Tried> tried) throws SQLException {
    var ill = new TreeMap<Parcel.Address, List<Tried>>(Parcel.Address.IN_ORDER);
    ill.putAll(tried.stream().collect(Collectors.groupingBy(each -> each.parcel().to())));
    var well = ill.keySet().stream().filter(to -> isWell(ill.get(to))).toList();
    recovered(connection, well);
    well.forEach(ill::remove);
    var told = false;
    for (var endpoint : ill.entrySet()) {
      told |= failed(connection, endpoint.getKey(), endpoint.getValue());
    }
    return told;
  }

  private static boolean isWell(List<Tried> tried) {
    return tried.stream().anyMatch(each -> each.answer().isSuccess())
        && tried.stream().noneMatch(each -> isGone(each.answer()));
  }

  private static boolean isGone(Answer answer) {
    return answer instanceof Answer.Answered answered && answered.isGone();
  }

  private static Instant last(List<Tried> tried) {
    return tried.stream().map(Tried::at).max(Instant::compareTo).orElseThrow();
  }

  private static void recovered(Connection connection, List<Parcel.Address> endpoints)
      throws SQLException {
    if (endpoints.isEmpty()) {
      return;
    }
    try (var update = connection.prepareStatement(RECOVERED)) {
      update.setArray(1, ParcelRows.array(connection, "text", endpoints, to -> to.tenant().key()));
      update.setArray(2, ParcelRows.array(connection, "uuid", endpoints, Parcel.Address::endpoint));
      update.executeUpdate();
    }
  }

  /** Whether it is disabled now. */
  private boolean failed(Connection connection, Parcel.Address to, List<Tried> tried)
      throws SQLException {
    var now = last(tried);
    try (var update = connection.prepareStatement(FAILED)) {
      update.setObject(1, utc(now));
      update.setString(2, to.tenant().key());
      update.setObject(3, to.endpoint());
      try (var row = update.executeQuery()) {
        if (row.next()) {
          var since = row.getObject(1, OffsetDateTime.class).toInstant();
          var reasons =
              tried.stream().flatMap(t -> Patience.after(t.answer(), since, now).stream());
          var reason = reasons.sorted().findFirst();
          if (reason.isPresent()) {
            disable(connection, to, reason.get(), now);
            return true;
          }
        }
      }
    }
    return false;
  }

  private void disable(Connection connection, Parcel.Address to, Reason reason, Instant now)
      throws SQLException {
    try (var update = connection.prepareStatement(DISABLE)) {
      update.setObject(1, utc(now));
      update.setString(2, reason.name());
      update.setString(3, to.tenant().key());
      update.setObject(4, to.endpoint());
      try (var row = update.executeQuery()) {
        if (row.next()) {
          var told = new WebhookEndpointDisabled(to.endpoint(), row.getLong(1), reason, now);
          outbox.record(connection, to.tenant(), List.of(told));
        }
      }
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
