package dev.dewcycle.stack.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {
  @Test
  void a_limit_of_the_person_goes_before_the_generous_default() {
    assertThat(environment(Map.of("DEWCYCLE_RATE_LIMIT", "7")))
        .containsEntry("DEWCYCLE_RATE_LIMIT", "7")
        .containsEntry("DEWCYCLE_RATE_BURST", "20000");
  }

  @Test
  void a_port_from_outside_never_gives_two_services_the_same_one() {
    assertThat(environment(Map.of("DEWCYCLE_PORT", "1"))).containsEntry("DEWCYCLE_PORT", "8082");
  }

  @Test
  void where_the_databases_are_comes_from_the_stack_alone() {
    assertThat(environment(Map.of("DEWCYCLE_KAFKA", "elsewhere:9092")))
        .containsEntry("DEWCYCLE_KAFKA", "here:1");
  }

  @Test
  void only_the_service_that_sends_webhooks_has_the_key_for_their_secrets() {
    var usual = ServiceEnvironment.usual(Map.of("DEWCYCLE_WEBHOOK_PRIVATE_TARGETS", "false"));
    var ports = Ports.of(Map.of());

    assertThat(usual.of(Service.REMINDER, ports, Map.of()))
        .containsKey("DEWCYCLE_WEBHOOK_KEYS")
        .containsEntry("DEWCYCLE_WEBHOOK_PRIVATE_TARGETS", "false");
    assertThat(usual.of(Service.CATALOG, ports, Map.of()))
        .doesNotContainKey("DEWCYCLE_WEBHOOK_KEYS");
  }

  private static Map<String, String> environment(Map<String, String> inherited) {
    return ServiceEnvironment.usual(inherited)
        .of(Service.ROUTINE, Ports.of(Map.of()), Map.of("DEWCYCLE_KAFKA", "here:1"));
  }
}
