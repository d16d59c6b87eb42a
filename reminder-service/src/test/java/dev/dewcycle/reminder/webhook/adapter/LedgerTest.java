package dev.dewcycle.reminder.webhook.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.webhook.Answer.Answered;
import dev.dewcycle.reminder.webhook.Message;
import dev.dewcycle.reminder.webhook.Verdict;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReminderTest
class LedgerTest extends WithReceiver {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private static final Instant UNTIL = NOW.plusSeconds(600);

  @Inject Ledger ledger;
  @Inject Postbox postbox;
  @Inject CurrentTenant tenants;

  private Hook hook;

  /** The service itself sends nothing to a disabled endpoint, so what is claimed is the test's. */
  @BeforeEach
  void make() {
    hook = Hook.made(receiver.url("/hook"), "PhaseStarted").disabled(receiver.url("/hook"));
  }

  private Parcel claimed(Instant until) throws SQLException {
    var endpoint = UUID.fromString(hook.id());
    var message = Message.test(UUID.randomUUID(), AT, endpoint);
    tenants.run(DEMO, () -> postbox.record(message, endpoint));
    change("webhook_delivery", hook, "in_flight = true, next_try_at = '" + UNTIL + "'");
    var to = new Parcel.Address(DEMO, endpoint);
    return new Parcel(
        to, message.id(), message.body(), 0, until, 2, "", new byte[0], Optional.empty());
  }

  private static Tried answered(Parcel parcel, int status) {
    var answer = new Answered(status, Optional.empty(), "x");
    return new Tried(parcel, answer, Verdict.on(answer, 1, NOW, 0), NOW);
  }

  private List<Parcel> write(Tried... tried) throws SQLException {
    return ledger.turn(List.of(tried), ParcelRows.Room.NONE, NOW, UNTIL);
  }

  private String state(Parcel parcel) {
    return hook.deliveries().stream()
        .filter(delivery -> delivery.id().equals(parcel.message()))
        .findFirst()
        .map(delivery -> delivery.state() + " " + delivery.tries())
        .orElseThrow();
  }

  @Test
  void a_result_that_cannot_be_written_holds_up_no_other() throws SQLException {
    var bad = answered(claimed(UNTIL), 99_999);
    var good = answered(claimed(UNTIL), 200);
    assertThatThrownBy(() -> write(bad, good)).isInstanceOf(SQLException.class);

    ledger.record(bad, NOW);
    ledger.record(good, NOW);

    assertThat(state(good.parcel())).isEqualTo("DELIVERED 1");
    assertThat(state(bad.parcel())).as("is due again when its claim ends").isEqualTo("PENDING 0");
  }

  @Test
  void a_result_counts_for_its_own_claim_alone() throws SQLException {
    var late = claimed(UNTIL.minusSeconds(60));
    var current = claimed(UNTIL);

    write(answered(late, 500), answered(current, 200));

    assertThat(state(late)).isEqualTo("PENDING 0");
    assertThat(state(current)).isEqualTo("DELIVERED 1");
  }

  @Test
  void a_result_waits_for_the_deletion_of_its_endpoint_and_stands_in_its_way_by_nothing()
      throws Exception {
    var parcel = claimed(UNTIL);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var deleting = database.getConnection()) {
      deleting.setAutoCommit(false);
      execute(deleting, "SELECT 1 FROM webhook_endpoint WHERE id = ? FOR UPDATE");
      Callable<List<Parcel>> write = () -> write(answered(parcel, 200));
      var writing = threads.submit(write);
      awaitSomebodyBehind(deleting);

      execute(deleting, "DELETE FROM webhook_endpoint WHERE id = ?");
      deleting.commit();

      assertThat(writing.get()).isEmpty();
    }
  }

  private void execute(java.sql.Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, UUID.fromString(hook.id()));
      statement.execute();
    }
  }
}
