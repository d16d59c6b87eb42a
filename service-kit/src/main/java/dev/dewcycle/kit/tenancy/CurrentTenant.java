package dev.dewcycle.kit.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tenant for whom the running request, event or piece of work is done. In a request it comes
 * from the token; everywhere else it is given by {@link #as}.
 */
@ApplicationScoped
public class CurrentTenant {
  static final String ATTRIBUTE = "dewcycle.tenant";

  @Inject Given given;
  @Inject SecurityIdentity identity;

  /** The tenant, or an {@link IllegalStateException} where the code runs for nobody. */
  public Tenant get() {
    return find().orElseThrow(() -> new IllegalStateException("no tenant is current"));
  }

  public Optional<Tenant> find() {
    if (!Arc.container().requestContext().isActive()) {
      return Optional.empty();
    }
    return given.tenant().or(() -> Optional.ofNullable(identity.getAttribute(ATTRIBUTE)));
  }

  /** Does the work for the tenant, in a request context of its own. */
  public <T> T as(Tenant tenant, Supplier<T> work) {
    var context = Arc.container().requestContext();
    Optional<ContextState> outer =
        context.isActive() ? Optional.of(context.getState()) : Optional.empty();
    if (outer.isPresent()) {
      context.deactivate();
    }
    context.activate();
    try {
      given.to(tenant);
      return work.get();
    } finally {
      context.terminate();
      outer.ifPresent(context::activate);
    }
  }

  /** As {@link #as}, for work without a result. */
  public void run(Tenant tenant, Runnable work) {
    as(
        tenant,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * The tenant that {@link #as} gave to this request context. By methods only: a field would be the
   * proxy's, shared by all.
   */
  @RequestScoped
  static class Given {
    private Optional<Tenant> tenant = Optional.empty();

    Optional<Tenant> tenant() {
      return tenant;
    }

    void to(Tenant chosen) {
      tenant = Optional.of(chosen);
    }
  }
}
