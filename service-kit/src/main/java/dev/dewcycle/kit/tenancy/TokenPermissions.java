package dev.dewcycle.kit.tenancy;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads who calls from the token's claims {@code tenant}, {@code mode} and {@code scope}. A scope
 * such as {@code routine:write} becomes the permission of that name; a token that names no valid
 * tenant and mode gets none at all.
 */
@ApplicationScoped
class TokenPermissions implements SecurityIdentityAugmentor {
  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    return Uni.createFrom()
        .item(tenantOf(token).map(tenant -> permitted(identity, token, tenant)).orElse(identity));
  }

  private static SecurityIdentity permitted(
      SecurityIdentity identity, JsonWebToken token, Tenant tenant) {
    var builder =
        QuarkusSecurityIdentity.builder(identity).addAttribute(CurrentTenant.ATTRIBUTE, tenant);
    text(token, "scope").stream()
        .flatMap(scopes -> Arrays.stream(scopes.split("\\s")))
        .filter(scope -> !scope.isBlank())
        .map(TokenPermissions::permission)
        .forEach(builder::addPermission);
    return builder.build();
  }

  private static StringPermission permission(String scope) {
    var colon = scope.indexOf(':');
    return colon < 0
        ? new StringPermission(scope)
        : new StringPermission(scope.substring(0, colon), scope.substring(colon + 1));
  }

  private static Optional<Tenant> tenantOf(JsonWebToken token) {
    try {
      return text(token, "tenant")
          .flatMap(name -> text(token, "mode").map(mode -> new Tenant(name, Tenant.Mode.of(mode))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A claim that is a text; an issuer may have put anything else there. */
  private static Optional<String> text(JsonWebToken token, String claim) {
    return token.<Object>getClaim(claim) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }
}
