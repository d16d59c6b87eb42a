package dev.dewcycle.catalog.usage.adapter;

import static dev.dewcycle.catalog.usage.adapter.RoutineService.erased;
import static dev.dewcycle.catalog.usage.adapter.RoutineService.phase;
import static dev.dewcycle.catalog.usage.adapter.RoutineService.routine;
import static dev.dewcycle.events.PhaseState.ACTIVE;
import static dev.dewcycle.events.PhaseState.ENDED;
import static dev.dewcycle.events.PhaseState.PAUSED;
import static dev.dewcycle.events.PhaseState.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import dev.dewcycle.catalog.usage.Uses;
import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What events make of the counts, on the real database; Kafka is in the tests over HTTP. */
@CatalogTest
class UseConsumerTest {
  private static final Tenant DEMO = Tenant.parse("demo:test");

  @Inject UseConsumer consumer;
  @Inject UseStore uses;
  @Inject CurrentTenant tenants;

  private final UUID cream = UUID.randomUUID();
  private final UUID ampoule = UUID.randomUUID();
  private final String mina = "mina-" + UUID.randomUUID();

  private void take(Event... events) {
    for (var event : events) {
      take(DEMO, event);
    }
  }

  private void take(Tenant tenant, Event event) {
    var received =
        new ReceivedEvent(UUID.randomUUID(), EventType.of(event), tenant, Instant.now(), event);
    tenants.run(
        tenant, () -> QuarkusTransaction.requiringNew().run(() -> consumer.handle(received)));
  }

  private Uses of(UUID product) {
    return tenants.as(DEMO, () -> QuarkusTransaction.requiringNew().call(() -> uses.of(product)));
  }

  @Test
  void a_routine_counts_once_whatever_its_slots_and_a_subscriber_once_whatever_she_has() {
    take(
        routine(mina, 1, 1, cream, ampoule),
        phase(mina, UUID.randomUUID(), 1, ampoule, ACTIVE),
        routine("hana-" + mina, 1, 1, ampoule));

    assertThat(of(cream)).isEqualTo(new Uses(1, 1, 0, 0));
    assertThat(of(ampoule)).isEqualTo(new Uses(2, 2, 1, 1));
  }

  @Test
  void a_newer_routine_replaces_an_older_one_that_comes_again() {
    take(routine(mina, 1, 1, cream, ampoule), routine(mina, 1, 2, ampoule));

    take(routine(mina, 1, 1, cream, ampoule));

    assertThat(of(cream).any()).isFalse();
    assertThat(of(ampoule).routines()).isEqualTo(1);
  }

  @Test
  void an_empty_routine_holds_nothing() {
    take(routine(mina, 1, 1, cream), routine(mina, 1, 2));

    assertThat(of(cream).any()).isFalse();
  }

  @Test
  void open_phases_count_by_their_state_and_one_that_is_over_stays_so() {
    var id = UUID.randomUUID();
    take(
        phase(mina, UUID.randomUUID(), 1, ampoule, PLANNED),
        phase(mina, UUID.randomUUID(), 3, ampoule, PAUSED),
        phase(mina, id, 1, ampoule, ACTIVE),
        phase(mina, id, 2, ampoule, ENDED));

    take(phase(mina, id, 1, ampoule, ACTIVE));

    assertThat(of(ampoule)).isEqualTo(new Uses(1, 0, 2, 0));
  }

  @Test
  void an_erased_subscriber_is_not_counted_again_by_what_comes_late() {
    take(routine(mina, 1, 1, cream), phase(mina, UUID.randomUUID(), 1, cream, ACTIVE));
    take(erased(mina, 1));

    take(routine(mina, 1, 2, cream), phase(mina, UUID.randomUUID(), 1, cream, ACTIVE));

    assertThat(of(cream)).isEqualTo(new Uses(0, 0, 0, 0));
  }

  @Test
  void the_next_life_of_an_id_starts_anew_whether_or_not_the_end_of_the_last_was_seen() {
    take(routine(mina, 1, 7, cream));

    take(routine(mina, 2, 1, ampoule), erased(mina, 1), routine(mina, 1, 8, cream));

    assertThat(of(cream).any()).isFalse();
    assertThat(of(ampoule).routines()).isEqualTo(1);
  }

  @Test
  void other_tenants_and_modes_count_for_themselves() {
    take(Tenant.parse("demo:live"), routine(mina, 1, 1, cream));
    take(Tenant.parse("other:test"), routine(mina, 1, 1, cream));

    assertThat(of(cream).any()).isFalse();
  }
}
