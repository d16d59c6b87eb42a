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
import java.util.stream.Collectors;

/** Notes whether endpoints succeed or fail, and disables those that have failed for too long. */
@ApplicationScoped
class Health {
  private static final String RECOVERED =
      """
      UPDATE webhook_endpoint e SET failing_since = NULL
        FROM unnest(?, ?, ?) AS t (tenant, id, version)
       WHERE e.tenant = t.tenant AND e.id = t.id AND e.version = t.version AND e.failing_since IS NOT NULL
      """;
  private static final String FAILED =
      """
      UPDATE webhook_endpoint SET failing_since = coalesce(failing_since, ?)
       WHERE tenant = ? AND id = ? AND version = ? AND enabled
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

  /** An endpoint as it was when it was tried. */
  private record Edition(Parcel.Address of, long version) {
    static Edition of(Parcel parcel) {
      return new Edition(parcel.to(), parcel.version());
    }
  }

  /**
   * Takes in what came of some tries; the caller has locked their endpoints, and commits. One
   * success among them is enough to be well, except for one that says it is gone. What this service
   * could not send says nothing about an endpoint, and a try of one says nothing about what it has
   * been edited to since. Whether an event was written.
   */
  boolean note(Connection connection, List<Tried> tried) throws SQLException {
    var byVersion =
        tried.stream()
            .filter(each -> !each.answer().isOurFault())
            .collect(Collectors.groupingBy(each -> Edition.of(each.parcel())));
    var well = byVersion.keySet().stream().filter(one -> isWell(byVersion.get(one))).toList();
    recovered(connection, well);
    well.forEach(byVersion::remove);
    var told = false;
    for (var ill : byVersion.entrySet()) {
      told |= failed(connection, ill.getKey(), ill.getValue());
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

  private static void recovered(Connection connection, List<Edition> endpoints)
      throws SQLException {
    if (endpoints.isEmpty()) {
      return;
    }
    try (var update = connection.prepareStatement(RECOVERED)) {
      update.setArray(
          1, ParcelRows.array(connection, "text", endpoints, e -> e.of().tenant().key()));
      update.setArray(2, ParcelRows.array(connection, "uuid", endpoints, e -> e.of().endpoint()));
      update.setArray(3, ParcelRows.array(connection, "int8", endpoints, Edition::version));
      update.executeUpdate();
    }
  }

  /** Whether it is disabled now. */
  private boolean failed(Connection connection, Edition edition, List<Tried> tried)
      throws SQLException {
    var now = last(tried);
    var to = edition.of();
    try (var update = connection.prepareStatement(FAILED)) {
      update.setObject(1, utc(now));
      update.setString(2, to.tenant().key());
      update.setObject(3, to.endpoint());
      update.setLong(4, edition.version());
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
