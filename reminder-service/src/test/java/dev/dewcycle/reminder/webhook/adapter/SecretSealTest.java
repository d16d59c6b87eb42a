package dev.dewcycle.reminder.webhook.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.kit.tenancy.Tenant;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretSealTest {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String NEXT =
      Base64.getEncoder().encodeToString("a key of the operator's, 32 long".getBytes(ISO_8859_1));
  private static final Tenant DEMO = Tenant.parse("demo:live");
  private static final UUID ENDPOINT = UUID.fromString("01960000-0000-7000-8000-000000000001");

  private final SecretSeal seal = seal(KEY);

  @Test
  void a_secret_is_32_random_bytes_as_the_standard_writes_them() {
    var secret = seal.newSecret();

    assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length()))).hasSize(32);
    assertThat(seal.newSecret()).isNotEqualTo(secret);
  }

  @Test
  void what_is_sealed_is_opened_again() {
    var secret = seal.newSecret();

    var sealed = seal.seal(secret, DEMO, ENDPOINT);

    assertThat(new String(sealed, ISO_8859_1)).doesNotContain("whsec_", secret.substring(6, 12));
    assertThat(seal.open(sealed, DEMO, ENDPOINT)).isEqualTo(secret);
  }

  @Test
  void what_is_moved_to_another_tenant_or_endpoint_does_not_open() {
    var sealed = seal.seal("whsec_x", DEMO, ENDPOINT);

    assertThatThrownBy(() -> seal.open(sealed, Tenant.parse("demo:test"), ENDPOINT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> seal.open(sealed, DEMO, new UUID(1, 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_answer_opens_for_its_own_key_alone() {
    var sealed = seal.seal(new byte[] {1, 2}, "demo:live/idempotency/a");

    assertThat(seal.open(sealed, "demo:live/idempotency/a")).containsExactly(1, 2);
    assertThatThrownBy(() -> seal.open(sealed, "demo:live/idempotency/b"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void after_a_new_key_what_the_old_one_sealed_still_opens() {
    var sealed = seal.seal("whsec_x", DEMO, ENDPOINT);

    assertThat(seal(NEXT, KEY).open(sealed, DEMO, ENDPOINT)).isEqualTo("whsec_x");
  }

  @Test
  void the_first_key_is_the_one_that_seals() {
    var sealed = seal(NEXT, KEY).seal("whsec_x", DEMO, ENDPOINT);

    assertThat(seal(NEXT).open(sealed, DEMO, ENDPOINT)).isEqualTo("whsec_x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "MTIz", "%%%"})
  void what_is_no_key_is_refused_at_the_start(String key) {
    assertThatThrownBy(() -> seal(key))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DEWCYCLE_WEBHOOK_KEYS");
  }

  private static SecretSeal seal(String... keys) {
    return new SecretSeal(List.of(keys), new SecureRandom());
  }
}
