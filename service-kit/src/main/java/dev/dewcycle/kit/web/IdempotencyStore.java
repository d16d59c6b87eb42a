package dev.dewcycle.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Keys and their answers, in the transaction around them; sealed where the service has a seal. */
@ApplicationScoped
public class IdempotencyStore {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;
  @Inject ObjectMapper json;
  @Inject Instance<AnswerSeal> seal;

  /** Whether nobody else is at work under the key; holds until the transaction ends. */
  boolean lock(String key) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
      query.setString(1, tenants.get().key() + "/" + key);
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be locked", e);
    }
  }

  Optional<StoredAnswer> find(String key) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT fingerprint, status, headers, body FROM idempotency"
                    + " WHERE tenant = ? AND key = ?")) {
      query.setString(1, tenants.get().key());
      query.setString(2, key);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new StoredAnswer(
                    row.getString("fingerprint"),
                    row.getInt("status"),
                    json.readValue(row.getString("headers"), new TypeReference<>() {}),
                    opened(row.getBytes("body"), key)))
            : Optional.empty();
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("the key could not be looked up", e);
    }
  }

  void keep(String key, String path, StoredAnswer answer) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO idempotency"
                    + " (tenant, key, path, fingerprint, status, headers, body, stored_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?)")) {
      insert.setString(1, tenants.get().key());
      insert.setString(2, key);
      insert.setString(3, path);
      insert.setString(4, answer.fingerprint());
      insert.setInt(5, answer.status());
      insert.setString(6, json.writeValueAsString(Map.copyOf(answer.headers())));
      insert.setBytes(7, sealed(answer.body(), key));
      insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("the answer could not be kept", e);
    }
  }

  private byte[] sealed(byte[] body, String key) {
    return seal.isResolvable() ? seal.get().seal(body, bound(key)) : body;
  }

  private byte[] opened(byte[] body, String key) {
    return seal.isResolvable() ? seal.get().open(body, bound(key)) : body;
  }

  private String bound(String key) {
    return tenants.get().key() + "/idempotency/" + key;
  }

  /**
   * Forgets all answers to requests below the path, as the erasure of a subscriber demands.
   *
   * @param path decoded, without a slash at its end
   */
  public void forgetBelow(String path) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "DELETE FROM idempotency WHERE tenant = ? AND path >= ? AND path < ?")) {
      delete.setString(1, tenants.get().key());
      // In byte order all that lies below a path is between its slash and the character after it.
      delete.setString(2, path + "/");
      delete.setString(3, path + "0");
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("answers could not be forgotten", e);
    }
  }
}
