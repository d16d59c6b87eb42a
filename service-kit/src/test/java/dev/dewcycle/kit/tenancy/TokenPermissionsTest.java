package dev.dewcycle.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class TokenPermissionsTest {
  private record Token(Map<String, Object> claims) implements JsonWebToken {
    @Override
    public String getName() {
      return "partner";
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked") // as in the library: the caller says what it expects
    public <T> T getClaim(String name) {
      return (T) claims.get(name);
    }
  }

  private static SecurityIdentity caller(Map<String, Object> claims) {
    var identity = QuarkusSecurityIdentity.builder().setPrincipal(new Token(claims)).build();
    return new TokenPermissions().augment(identity, null).await().indefinitely();
  }

  private static boolean mayReadTheCatalogue(SecurityIdentity caller) {
    return caller.checkPermission(new StringPermission("catalog", "read")).await().indefinitely();
  }

  @Test
  void a_scope_is_a_permission() {
    var caller =
        caller(Map.of("tenant", "demo", "mode", "test", "scope", "routine:write catalog:read"));

    assertThat(mayReadTheCatalogue(caller)).isTrue();
  }

  @Test
  void a_token_of_no_tenant_permits_nothing() {
    var caller = caller(Map.of("mode", "test", "scope", "catalog:read"));

    assertThat(mayReadTheCatalogue(caller)).isFalse();
  }

  @Test
  void claims_of_another_shape_permit_nothing() {
    var listed = caller(Map.of("tenant", "demo", "mode", "test", "scope", List.of("catalog:read")));
    var numbered = caller(Map.of("tenant", 7, "mode", true, "scope", "catalog:read"));

    assertThat(mayReadTheCatalogue(listed)).isFalse();
    assertThat(mayReadTheCatalogue(numbered)).isFalse();
  }
}
