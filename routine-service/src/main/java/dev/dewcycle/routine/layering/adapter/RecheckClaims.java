package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.tenancy.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out due re-checks of all tenants. A claim holds no lock: it puts the row off for a while,
 * after which it is due again if whoever took it has died.
 */
@ApplicationScoped
class RecheckClaims {
  /** For so long a claimed row is put off. */
  static final Duration HELD = Duration.ofSeconds(30);

  private static final int BATCH = 250;
  private static final String CLAIM =
      """
      UPDATE recheck SET due_at = ?
      WHERE ctid = ANY (ARRAY (
        SELECT ctid FROM recheck WHERE due_at <= ?
        ORDER BY priority, due_at LIMIT %d FOR UPDATE SKIP LOCKED))
      RETURNING tenant, subscriber, cause, product, priority, stamp
      """
          .formatted(BATCH);

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject InstantSource clock;

  /**
   * A re-check to be done.
   *
   * @param cause a kind of cause, for one with a product a colon and its id behind it
   * @param product the product that changed; absent for other causes
   */
  record Claim(
      Tenant tenant,
      String subscriber,
      String cause,
      Optional<UUID> product,
      int priority,
      UUID stamp) {}

  /** The next ones, the most urgent first. */
  List<Claim> next() throws SQLException {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    try (var connection = database.getConnection();
        var claim = connection.prepareStatement(CLAIM)) {
      claim.setObject(1, now.plus(HELD));
      claim.setObject(2, now);
      var claims = new ArrayList<Claim>();
      try (var row = claim.executeQuery()) {
        while (row.next()) {
          claims.add(claim(row));
        }
      }
      claims.sort(Comparator.comparingInt(Claim::priority));
      return claims;
    }
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        Tenant.parse(row.getString("tenant")),
        row.getString("subscriber"),
        row.getString("cause"),
        Optional.ofNullable(row.getObject("product", UUID.class)),
        row.getInt("priority"),
        row.getObject("stamp", UUID.class));
  }
}
