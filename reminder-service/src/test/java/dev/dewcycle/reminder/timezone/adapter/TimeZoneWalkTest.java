package dev.dewcycle.reminder.timezone.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Due;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.Subject;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.timezone.Walk;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReminderTest
class TimeZoneWalkTest {
  private static final Duration WRONG_BY = Duration.ofHours(1);

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject TimeZoneWalk walk;

  private final String subscriber = "walk-" + UUID.randomUUID();
  private final Reminder right = reminder(Duration.ZERO, Optional.empty());
  private final Reminder byClock = reminder(WRONG_BY, Optional.of(UUID.randomUUID()));
  private final List<Reminder> wrong =
      IntStream.range(0, 5).mapToObj(_ -> reminder(WRONG_BY, Optional.empty())).toList();

  private Reminder reminder(Duration wrongBy, Optional<UUID> clock) {
    var kind = ReminderKind.OPEN_JAR_EXPIRY;
    var nine = AskedTime.at(LocalTime.of(9, 0));
    var due = Due.of(kind, LocalDate.parse("2098-03-02"), nine, ZoneId.of("Africa/Casablanca"));
    return new Reminder(
        UUID.randomUUID(),
        1,
        new Owner(new Tenant("demo", Tenant.Mode.TEST), subscriber, 1),
        kind,
        Subject.ofProduct(UUID.randomUUID()),
        Optional.empty(),
        clock,
        new Due(due.day(), due.asked(), due.zone(), due.at().plus(wrongBy)),
        Days.NONE);
  }

  /** The test walks alone. */
  @BeforeEach
  void nobody_walks_beside_it() {
    walk.stop(new ShutdownEvent());
  }

  @BeforeEach
  void reminders_of_an_older_release() throws SQLException {
    change(
        connection -> {
          ReminderRows.insert(connection, wrong);
          ReminderRows.insert(connection, List.of(right, byClock));
          WalkRows.save(connection, new Walk("1999z", Optional.empty()));
        });
  }

  @AfterEach
  void all_is_walked() throws SQLException {
    while (walk.step(1_000)) {
      // until the end, so that the next test begins anew
    }
    change(
        connection -> {
          ReminderRows.delete(connection, wrong);
          ReminderRows.delete(connection, List.of(right, byClock));
        });
  }

  @FunctionalInterface
  private interface Change {
    void on(Connection connection) throws SQLException;
  }

  private void change(Change work) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      work.on(connection);
      connection.commit();
    }
  }

  private Map<UUID, Reminder> stored() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(ReminderRows.SELECT + "WHERE subscriber = ?")) {
      query.setString(1, subscriber);
      return ReminderRows.read(query).stream().collect(Collectors.toMap(Reminder::id, one -> one));
    }
  }

  private Walk known() throws SQLException {
    try (var connection = database.getConnection()) {
      return WalkRows.read(connection);
    }
  }

  private long putRight() throws SQLException {
    var stored = stored();
    return wrong.stream()
        .filter(one -> stored.get(one.id()).due().at().equals(right.due().at()))
        .count();
  }

  @Test
  void instants_that_do_not_fit_are_put_right_and_others_stay() throws SQLException {
    while (walk.step(3)) {
      // batch by batch
    }

    assertThat(putRight()).isEqualTo(5);
    assertThat(stored().get(right.id())).isEqualTo(right);
    assertThat(stored().get(byClock.id())).isEqualTo(byClock);
    assertThat(known()).isEqualTo(new Walk(TimeZoneWalk.RELEASE, Optional.empty()));
  }

  @Test
  void a_walk_that_was_broken_off_goes_on_where_it_was() throws SQLException {
    assertThat(walk.step(1)).isTrue();
    var first = known().after().orElseThrow();

    assertThat(walk.step(1)).isTrue();

    var second = known().after().orElseThrow();
    assertThat(second.tenant()).isGreaterThanOrEqualTo(first.tenant());
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void once_all_is_looked_at_there_is_nothing_to_do() throws SQLException {
    while (walk.step(1_000)) {
      // until the end
    }
    change(connection -> ReminderRows.update(connection, wrong));

    assertThat(walk.step(1_000)).isFalse();

    assertThat(putRight()).isZero();
  }
}
