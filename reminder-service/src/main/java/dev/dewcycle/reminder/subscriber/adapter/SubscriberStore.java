package dev.dewcycle.reminder.subscriber.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.subscriber.Subscriber;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subscribers, and what is left of erased ones. */
@ApplicationScoped
public class SubscriberStore {
  private static final List<String> OF_A_SUBSCRIBER =
      List.of(
          "DELETE FROM reminder WHERE tenant = ? AND subscriber = ?",
          "DELETE FROM reminder_history WHERE tenant = ? AND subscriber = ?",
          "DELETE FROM phase WHERE tenant = ? AND subscriber = ?",
          "DELETE FROM care_dates WHERE tenant = ? AND subscriber = ?",
          "DELETE FROM reminder_preference WHERE tenant = ? AND subscriber = ?",
          "DELETE FROM awaited_effect WHERE tenant = ? AND subscriber = ?",
          "UPDATE ops_action SET subscriber = NULL WHERE tenant = ? AND subscriber = ?",
          "DELETE FROM subscriber WHERE tenant = ? AND id = ?");

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  /** The subscriber; no other transaction changes anything of hers until this one ends. */
  public Optional<Subscriber> lock(String id) {
    return read(id, " FOR UPDATE");
  }

  public Optional<Subscriber> find(String id) {
    return read(id, "");
  }

  private Optional<Subscriber> read(String id, String locking) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT generation, version, zone, clock FROM subscriber"
                    + " WHERE tenant = ? AND id = ?"
                    + locking)) {
      query.setString(1, tenants.get().key());
      query.setString(2, id);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Subscriber(
                    id,
                    row.getLong("generation"),
                    row.getLong("version"),
                    row.getString("zone"),
                    Optional.ofNullable(row.getObject("clock", UUID.class))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the subscriber could not be read", e);
    }
  }

  public boolean isKnown(String id) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT EXISTS (SELECT FROM subscriber WHERE tenant = ? AND id = ?)")) {
      query.setString(1, tenants.get().key());
      query.setString(2, id);
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the subscriber could not be looked for", e);
    }
  }

  public void keep(Subscriber subscriber) {
    try (var connection = database.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO subscriber (tenant, id, generation, version, zone, clock)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, id) DO UPDATE SET"
                    + " generation = excluded.generation, version = excluded.version,"
                    + " zone = excluded.zone, clock = excluded.clock")) {
      upsert.setString(1, tenants.get().key());
      upsert.setString(2, subscriber.id());
      upsert.setLong(3, subscriber.generation());
      upsert.setLong(4, subscriber.version());
      upsert.setString(5, subscriber.zone());
      upsert.setObject(6, subscriber.clock().orElse(null));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the subscriber could not be kept", e);
    }
  }

  /** The youngest life of the id that was erased; 0 where none was. */
  public long erasedGeneration(String id) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT generation FROM erased_subscriber WHERE tenant = ? AND id_hash = ?")) {
      query.setString(1, tenants.get().key());
      query.setBytes(2, hash(tenants.get(), id));
      try (var row = query.executeQuery()) {
        return row.next() ? row.getLong("generation") : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the erasures could not be read", e);
    }
  }

  /** Deletes everything about the subscriber and remembers the generation under the id's hash. */
  public void erase(String id, long generation) {
    try (var connection = database.getConnection()) {
      for (var sql : OF_A_SUBSCRIBER) {
        try (var delete = connection.prepareStatement(sql)) {
          delete.setString(1, tenants.get().key());
          delete.setString(2, id);
          delete.executeUpdate();
        }
      }
      try (var remember =
          connection.prepareStatement(
              "INSERT INTO erased_subscriber (tenant, id_hash, generation) VALUES (?, ?, ?)"
                  + " ON CONFLICT (tenant, id_hash) DO UPDATE SET"
                  + " generation = greatest(erased_subscriber.generation, excluded.generation)")) {
        remember.setString(1, tenants.get().key());
        remember.setBytes(2, hash(tenants.get(), id));
        remember.setLong(3, generation);
        remember.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the subscriber could not be erased", e);
    }
  }

  /** What an erased id is remembered by. */
  public static byte[] hash(Tenant tenant, String id) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest((tenant.key() + "/" + id).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
