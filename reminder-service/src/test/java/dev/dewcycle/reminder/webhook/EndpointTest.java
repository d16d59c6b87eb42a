package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.WebhookEndpointDisabled.Reason;
import dev.dewcycle.reminder.webhook.Endpoint.Disabled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EndpointTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final EventFilter ENDS = EventFilter.of(List.of("PhaseEnded"));
  private static final EventFilter STARTS = EventFilter.of(List.of("PhaseStarted"));
  private static final String URL = "https://partner.example/hook";

  private final Endpoint made = Endpoint.made(new UUID(0, 1), URL, ENDS, true, NOW);
  private final Endpoint failing =
      new Endpoint(
          made.id(), 1, URL, ENDS, true, Optional.empty(), Optional.of(NOW), Optional.empty(), NOW);
  private final Endpoint dead =
      new Endpoint(
          made.id(),
          2,
          URL,
          ENDS,
          false,
          Optional.of(new Disabled(NOW, Reason.FAILING)),
          Optional.of(NOW.minus(Patience.LENGTH)),
          Optional.empty(),
          NOW);

  @Test
  void an_edit_is_a_new_version() {
    var edited = made.edited(URL + "/2", STARTS, true);

    assertThat(edited.version()).isEqualTo(2);
    assertThat(edited.url()).isEqualTo(URL + "/2");
    assertThat(edited.filter()).isEqualTo(STARTS);
    assertThat(edited.createdAt()).isEqualTo(NOW);
  }

  @Test
  void one_that_is_enabled_again_begins_afresh() {
    var revived = dead.edited(URL, ENDS, true);

    assertThat(revived.enabled()).isTrue();
    assertThat(revived.disabled()).isEmpty();
    assertThat(revived.failingSince()).isEmpty();
  }

  @Test
  void an_edit_that_leaves_it_disabled_forgets_nothing() {
    var edited = dead.edited(URL, STARTS, false);

    assertThat(edited.enabled()).isFalse();
    assertThat(edited.disabled()).isEqualTo(dead.disabled());
    assertThat(edited.failingSince()).isEqualTo(dead.failingSince());
  }

  @Test
  void an_edit_of_one_that_fails_does_not_hide_its_failures() {
    assertThat(failing.edited(URL, STARTS, true).failingSince()).contains(NOW);
  }

  @Test
  void another_address_has_no_failures_yet() {
    assertThat(failing.edited(URL + "/2", ENDS, true).failingSince()).isEmpty();
    assertThat(dead.edited(URL + "/2", ENDS, false).failingSince()).isEmpty();
  }

  @Test
  void one_that_its_partner_disables_was_not_disabled_by_us() {
    assertThat(made.edited(URL, ENDS, false).disabled()).isEmpty();
  }
}
