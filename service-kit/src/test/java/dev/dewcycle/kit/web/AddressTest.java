package dev.dewcycle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/subscribers/a",
        "/v1/subscribers/a+b~c@d",
        "/v1/subscribers/%EB%AF%BC%EC%95%84",
        "/v1/subscribers/a%2Fb%3Bc%25",
        "/v1/products/sku:DEMO-1",
        "*",
      })
  void a_path_that_says_one_thing_is_read(String path) {
    assertThat(Address.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/subscribers/a;b",
        "/v1/subscribers/%ff",
        "/v1/subscribers/%ED%A0%80",
        "/v1/subscribers/\u00c3\u00a9",
        "/v1/subscribers/a|b",
        "/v1/subscribers/a\\b",
      })
  void a_path_that_would_be_guessed_at_is_not(String path) {
    assertThat(Address.isPlain(path)).isFalse();
  }

  @Test
  void a_long_path_is_read_as_well() {
    assertThat(Address.isPlain("/" + "a".repeat(100_000))).isTrue();
  }
}
