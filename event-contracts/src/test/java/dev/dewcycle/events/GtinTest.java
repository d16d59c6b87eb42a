package dev.dewcycle.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {
  @ParameterizedTest
  @ValueSource(strings = {"96385074", "036000291452", "4006381333931", "10012345000017"})
  void a_number_with_its_check_digit_is_valid(String gtin) {
    assertThat(Gtin.isValid(gtin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "96385075",
        "4006381333930",
        "963850741",
        "12345",
        "400638133393a",
        "",
        "٤٠٠٦٣٨١٣"
      })
  void any_other_is_not(String gtin) {
    assertThat(Gtin.isValid(gtin)).isFalse();
  }

  @Test
  void equal_items_have_equal_padded_numbers() {
    assertThat(Gtin.padded("036000291452")).isEqualTo(Gtin.padded("0036000291452"));
  }
}
