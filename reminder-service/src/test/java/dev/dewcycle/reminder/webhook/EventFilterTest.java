package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.events.EventType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFilterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"ReminderFired", "PhaseStarted", "FindingsChanged", "WebhookEndpointDisabled"})
  void reminders_phases_findings_and_dead_endpoints_are_offered(String name) {
    assertThat(EventFilter.offers(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SubscriberErased", "TestClockFollowed", "WebhookTest", "reminderfired", "", "*"})
  void nothing_else_is(String name) {
    assertThat(EventFilter.offers(name)).isFalse();
  }

  @Test
  void names_come_back_once_and_in_the_order_of_the_offer() {
    var filter = EventFilter.of(List.of("PhaseEnded", "ReminderFired", "PhaseEnded"));

    assertThat(filter.names()).containsExactly("PhaseEnded", "ReminderFired");
  }

  @Test
  void a_filter_that_lets_nothing_through_is_none() {
    assertThatThrownBy(() -> new EventFilter(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_internal_cannot_be_filtered_for() {
    assertThatThrownBy(() -> new EventFilter(Set.of(EventType.SUBSCRIBER_ERASED)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
