package dev.dewcycle.kit.event;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

/** Remembers which events were applied, for effects that have no version of their own. */
@ApplicationScoped
public class Inbox {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;

  /** Whether the consumer sees the event for the first time; commits with the effect. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean firstTime(String consumer, UUID event) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO inbox (tenant, consumer, event_id, received_at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING")) {
      insert.setString(1, tenants.get().key());
      insert.setString(2, consumer);
      insert.setObject(3, event);
      insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the inbox could not be written", e);
    }
  }
}
