package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.reminder.webhook.Endpoint;
import dev.dewcycle.reminder.webhook.EventFilter;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's endpoints. */
@ApplicationScoped
class Endpoints {
  /** How long the secret before the current one signs too. */
  static final Duration OVERLAP = Duration.ofHours(24);

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject SecretSeal seal;
  @Inject Ids ids;
  @Inject InstantSource clock;

  /** An endpoint with its secret, which is told at this moment and never again. */
  record Keyed(Endpoint endpoint, String secret) {}

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Transactional
  Keyed make(String url, EventFilter filter, boolean enabled) {
    return on(
        connection -> {
          if (EndpointRows.count(connection, tenants.get()) >= Endpoint.MOST) {
            throw new Conflict(
                "too-many-endpoints", "There are " + Endpoint.MOST + " endpoints at most.");
          }
          var endpoint = Endpoint.made(ids.next(), url, filter, enabled, now());
          var secret = seal.newSecret();
          EndpointRows.insert(connection, tenants.get(), endpoint, sealed(secret, endpoint.id()));
          return new Keyed(endpoint, secret);
        });
  }

  @Transactional
  Optional<Endpoint> find(UUID id) {
    return on(connection -> EndpointRows.find(connection, tenants.get(), id));
  }

  @Transactional
  List<Endpoint> after(Optional<UUID> last, int limit) {
    return on(
        connection ->
            EndpointRows.after(connection, tenants.get(), last.orElse(new UUID(0, 0)), limit));
  }

  /** Changes it, if that is the version that the partner has seen; absent where there is none. */
  @Transactional
  Optional<Endpoint> edit(
      UUID id, IfMatch version, String url, EventFilter filter, boolean enabled) {
    return on(
        connection -> {
          var found = EndpointRows.lock(connection, tenants.get(), id);
          found.ifPresent(endpoint -> IfMatch.check(version, endpoint.version()));
          var edited = found.map(endpoint -> endpoint.edited(url, filter, enabled));
          if (edited.isPresent()) {
            EndpointRows.update(connection, tenants.get(), edited.get());
          }
          return edited;
        });
  }

  /** Deletes it with its deliveries; whether there was one. */
  @Transactional
  boolean delete(UUID id, IfMatch version) {
    return on(
        connection -> {
          var found = EndpointRows.lock(connection, tenants.get(), id);
          found.ifPresent(endpoint -> IfMatch.check(version, endpoint.version()));
          EndpointRows.delete(connection, tenants.get(), id);
          return found.isPresent();
        });
  }

  /** Gives it another secret; the one before it signs too for a while. */
  @Transactional
  Optional<Keyed> rotate(UUID id) {
    return on(
        connection -> {
          if (EndpointRows.lock(connection, tenants.get(), id).isEmpty()) {
            return Optional.empty();
          }
          var secret = seal.newSecret();
          EndpointRows.rotate(
              connection, tenants.get(), id, sealed(secret, id), now().plus(OVERLAP));
          return EndpointRows.find(connection, tenants.get(), id)
              .map(endpoint -> new Keyed(endpoint, secret));
        });
  }

  private byte[] sealed(String secret, UUID endpoint) {
    return seal.seal(secret, tenants.get(), endpoint);
  }

  /** As exact as PostgreSQL keeps it, so that what is answered now is answered later. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> T on(Work<T> work) {
    try (var connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the endpoints could not be read or changed", e);
    }
  }
}
