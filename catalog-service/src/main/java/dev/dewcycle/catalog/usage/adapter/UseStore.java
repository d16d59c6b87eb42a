package dev.dewcycle.catalog.usage.adapter;

import dev.dewcycle.catalog.usage.Uses;
import dev.dewcycle.catalog.usage.adapter.HolderStore.Holder;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.RoutineChanged;
import dev.dewcycle.events.RoutineChanged.Application;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Which subscriber's routine and phases use which product. */
@ApplicationScoped
public class UseStore {
  private static final String COUNT =
      """
      WITH phases AS (
        SELECT holder, state FROM phase_use
        WHERE tenant = ? AND product = ? AND state IN ('PLANNED', 'ACTIVE', 'PAUSED')
      ), routines AS (
        SELECT holder FROM routine_use WHERE tenant = ? AND product = ?
      )
      SELECT
        (SELECT count(*) FROM (SELECT holder FROM phases UNION SELECT holder FROM routines) each)
          AS subscribers,
        (SELECT count(*) FROM routines) AS routines,
        (SELECT count(*) FROM phases) AS open_phases,
        (SELECT count(*) FROM phases WHERE state = 'ACTIVE') AS active_phases
      """;

  private static final String KEEP_PHASE =
      """
      INSERT INTO phase_use (tenant, phase, product, holder, version, state)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (tenant, phase) DO UPDATE SET version = excluded.version, state = excluded.state
      WHERE phase_use.version < excluded.version
      """;

  @Inject Statements statements;
  @Inject CurrentTenant tenants;

  /** How many of the current tenant's subscribers use the product. Call it in a transaction. */
  public Uses of(UUID product) {
    var tenant = tenants.get().key();
    return statements
        .row(
            COUNT,
            row ->
                new Uses(
                    row.getLong("subscribers"),
                    row.getLong("routines"),
                    row.getLong("open_phases"),
                    row.getLong("active_phases")),
            tenant,
            product,
            tenant,
            product)
        .orElseThrow();
  }

  /** Keeps what a routine holds now; only what differs is written. */
  void keep(Holder holder, RoutineChanged routine) {
    var tenant = tenants.get().key();
    var products =
        routine.applications().stream().map(Application::product).distinct().toArray(UUID[]::new);
    statements.change(
        "DELETE FROM routine_use WHERE tenant = ? AND holder = ? AND product <> ALL (?)",
        tenant,
        holder.hash(),
        products);
    statements.change(
        "INSERT INTO routine_use (tenant, product, holder) SELECT ?, unnest(?), ?"
            + " ON CONFLICT DO NOTHING",
        tenant,
        products,
        holder.hash());
  }

  /** Keeps the phase as it stands, unless a newer version is known. */
  void keep(Holder holder, PhaseSnapshot phase) {
    statements.change(
        KEEP_PHASE,
        tenants.get().key(),
        phase.id(),
        phase.product(),
        holder.hash(),
        phase.version(),
        phase.state().name());
  }

  /** Forgets everything that the subscriber has used. */
  void forget(Holder holder) {
    for (var table : List.of("routine_use", "phase_use")) {
      statements.change(
          "DELETE FROM " + table + " WHERE tenant = ? AND holder = ?",
          tenants.get().key(),
          holder.hash());
    }
  }
}
