package dev.dewcycle.kit.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;

/**
 * Tells PostgreSQL at the start of every transaction for whom it is, so that row level security
 * shows that tenant's rows and no others. A transaction without a tenant sees nothing.
 */
@ApplicationScoped
class TenantTransactions {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    tenants.find().ifPresent(this::tell);
  }

  private void tell(Tenant tenant) {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("SELECT set_config('dewcycle.tenant', ?, true)")) {
      statement.setString(1, tenant.key());
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the transaction could not be bound to its tenant", e);
    }
  }
}
