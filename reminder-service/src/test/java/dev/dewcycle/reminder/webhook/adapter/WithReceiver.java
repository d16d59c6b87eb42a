package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.testing.TopicWriter;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a partner's server, the topics, and the database, where time is made to pass. */
abstract class WithReceiver {
  static final Tenant DEMO = Tenant.parse("demo:test");
  static final Instant AT = Instant.now().minusSeconds(60);

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  final TopicWriter topics = new TopicWriter();
  final PhaseBuilder phase = phase().from(LocalDate.parse("2099-03-02"));
  Receiver receiver;

  @BeforeEach
  void open() throws IOException {
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
    topics.close();
    as("demo")
        .get("/v1/webhook-endpoints?limit=200")
        .jsonPath()
        .getList("items.id", String.class)
        .forEach(id -> as("demo").header("If-Match", "*").delete("/v1/webhook-endpoints/" + id));
  }

  /** Sets columns of the endpoint, or of all its deliveries. */
  void change(String table, Hook hook, String columns) throws SQLException {
    var key = table.equals("webhook_endpoint") ? "id" : "endpoint";
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE %s SET %s WHERE %s = ?::uuid".formatted(table, columns, key))) {
      update.setString(1, hook.id());
      update.executeUpdate();
    }
  }

  /** Time passes for the endpoint's deliveries: what waits is due. */
  void letTimePass(Hook hook) throws SQLException {
    change("webhook_delivery", hook, "next_try_at = now() - interval '1 second'");
  }

  /** Returns when somebody waits for a lock that the connection's transaction holds. */
  void awaitSomebodyBehind(Connection connection) throws SQLException {
    int holder;
    try (var query = connection.prepareStatement("SELECT pg_backend_pid()");
        var row = query.executeQuery()) {
      row.next();
      holder = row.getInt(1);
    }
    await().until(() -> isWaitedFor(holder));
  }

  private boolean isWaitedFor(int holder) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT 1 FROM pg_locks WHERE NOT granted AND ? = ANY (pg_blocking_pids(pid))")) {
      query.setInt(1, holder);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }
}
