package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.webhook.adapter.Hook.isDelivered;
import static dev.dewcycle.reminder.webhook.adapter.Receiver.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.webhook.Message;
import dev.dewcycle.reminder.webhook.Message.Life;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Erasures reach this consumer in no order with what is told: here only through it. */
@ReminderTest
class PostboxTest extends WithReceiver {
  @Inject Postbox postbox;
  @Inject CurrentTenant tenants;
  @Inject AgroalDataSource requests;

  private final String mina = "mina-" + UUID.randomUUID();
  private Hook hook;

  @BeforeEach
  void make() {
    receiver.on("/hook", saying(200));
    hook = Hook.made(receiver.url("/hook"), "PhaseStarted", "PhaseEnded");
  }

  private UUID tell(long generation) {
    var id = UUID.randomUUID();
    var about = Optional.of(new Life(mina, generation));
    tenants.run(DEMO, () -> postbox.fanOut(Message.of(id, "PhaseStarted", AT, about, "{\"a\":1}")));
    return id;
  }

  private void erase(long generation) {
    tenants.run(DEMO, () -> postbox.erase(new Life(mina, generation)));
  }

  @Test
  void what_comes_after_the_erasure_of_its_life_is_not_taken_in() {
    erase(2);

    tell(1);
    tell(2);
    var living = tell(3);

    assertThat(hook.deliveries()).extracting(Hook.Delivery::id).containsExactly(living);
  }

  @Test
  void an_erasure_that_comes_again_leaves_a_newer_life_alone() {
    tell(1);
    erase(1);
    var living = tell(2);

    erase(1);

    assertThat(hook.deliveries()).extracting(Hook.Delivery::id).containsExactly(living);
  }

  @Test
  void an_older_erasure_does_not_take_back_a_newer_one() {
    erase(2);
    erase(1);

    tell(2);

    assertThat(hook.deliveries()).isEmpty();
  }

  @Test
  void an_erasure_waits_for_what_is_being_taken_in() throws InterruptedException {
    var erasing =
        tenants.as(
            DEMO,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          tell(1);
                          var started = Thread.ofVirtual().start(() -> erase(1));
                          awaitSomebodyBehindThisTransaction();
                          return started;
                        }));

    erasing.join();

    assertThat(hook.deliveries()).isEmpty();
  }

  private void awaitSomebodyBehindThisTransaction() throws SQLException {
    try (var connection = requests.getConnection()) {
      awaitSomebodyBehind(connection);
    }
  }

  @Test
  void what_was_told_of_an_erased_subscriber_is_erased_and_told_no_more() {
    topics.tell(DEMO, new PhaseStarted(phase.active(1)), UUID.randomUUID(), AT);
    hook.await1(isDelivered());

    topics.tell(DEMO, new SubscriberErased(phase.subscriber(), 1, 2), UUID.randomUUID(), AT);

    await().until(() -> hook.deliveries().isEmpty());
    topics.tell(DEMO, new PhaseEnded(phase.ended(2)), UUID.randomUUID(), AT);
    var newLife = phase().of(phase.subscriber()).generation(2).from(LocalDate.parse("2099-03-02"));
    var told = UUID.randomUUID();
    topics.tell(DEMO, new PhaseStarted(newLife.active(1)), told, AT);
    hook.await1(isDelivered());
    assertThat(hook.deliveries()).extracting(Hook.Delivery::id).containsExactly(told);
  }
}
