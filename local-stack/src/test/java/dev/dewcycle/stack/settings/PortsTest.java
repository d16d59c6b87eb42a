package dev.dewcycle.stack.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
  @Test
  void the_usual_ports_are_those_of_the_documents() {
    assertThat(Ports.of(Map.of()))
        .isEqualTo(new Ports(8080, 8081, 8082, 8083, 54329, 19092, 19093));
  }

  @Test
  void each_port_can_be_set_by_the_environment() {
    assertThat(Ports.of(Map.of("DEWCYCLE_ROUTINE_PORT", "9082")).of(Service.ROUTINE))
        .isEqualTo(9082);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "http", "-1", "8081.0", "123456"})
  void what_is_no_port_is_refused_with_its_name(String text) {
    assertThatThrownBy(() -> Ports.of(Map.of("DEWCYCLE_TOKEN_PORT", text)))
        .isInstanceOf(StackFailure.class)
        .hasMessageStartingWith("DEWCYCLE_TOKEN_PORT is \"" + text + "\"");
  }
}
