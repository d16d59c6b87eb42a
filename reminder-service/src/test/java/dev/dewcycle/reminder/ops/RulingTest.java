package dev.dewcycle.reminder.ops;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.CHECK_IN;
import static dev.dewcycle.events.ReminderKind.PAUSE_LIMIT;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.events.ReminderKind.PHASE_START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.ops.Intervention.Cancel;
import dev.dewcycle.reminder.ops.Intervention.MoveTo;
import dev.dewcycle.reminder.ops.Intervention.MoveToLocal;
import dev.dewcycle.reminder.ops.Intervention.RunNow;
import dev.dewcycle.reminder.ops.Ruling.Cancelled;
import dev.dewcycle.reminder.ops.Ruling.Moved;
import dev.dewcycle.reminder.ops.Ruling.Refused;
import dev.dewcycle.reminder.ops.Ruling.Unchanged;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Due;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulingTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-04");
  private static final Instant NOW = Instant.parse("2026-03-03T00:00:00Z");
  private static final Instant BEFORE_DUE = Instant.parse("2026-03-04T00:00:00Z");

  /** Of 4 March: messages at 21:00 in Seoul, timers when the day begins there. */
  private static Reminder reminder(ReminderKind kind, LocalDate... later) {
    return reminder(kind, Optional.empty(), later);
  }

  private static Reminder reminder(ReminderKind kind, Optional<UUID> clock, LocalDate... later) {
    return new Reminder(
        new UUID(0, 1),
        4,
        new Owner(Tenant.parse("demo:test"), "mina", 1),
        kind,
        Subject.ofPhase(new UUID(0, 2), 1, new UUID(0, 3)),
        Optional.empty(),
        clock,
        Due.of(kind, DAY, AskedTime.at(LocalTime.of(21, 0)), ZoneId.of("Asia/Seoul")),
        Days.of(later));
  }

  private static Ruling rule(Intervention wish, Reminder reminder) {
    return Ruling.on(wish, reminder, NOW, false);
  }

  private static MoveTo to(String instant) {
    return new MoveTo(Instant.parse(instant));
  }

  @Test
  void what_is_run_now_falls_due_now_and_stays_its_days() {
    var ruling = rule(new RunNow(), reminder(APPLICATION, DAY.plusDays(1)));

    assertThat(ruling)
        .isInstanceOfSatisfying(
            Moved.class,
            moved -> {
              assertThat(moved.after().due().at()).isEqualTo(NOW);
              assertThat(moved.after().due().day()).isEqualTo(DAY);
              assertThat(moved.after().occurrence()).isEqualTo(4);
              assertThat(moved.after().later()).isEqualTo(Days.of(DAY.plusDays(1)));
            });
  }

  @Test
  void what_is_due_needs_no_running() {
    var due = reminder(APPLICATION);

    var ruling = Ruling.on(new RunNow(), due, due.due().at(), false);

    assertThat(ruling).isEqualTo(new Unchanged());
  }

  @Test
  void a_local_time_is_the_subscribers() {
    var ruling =
        rule(new MoveToLocal(LocalDateTime.parse("2026-03-04T10:30")), reminder(APPLICATION));

    assertThat(ruling)
        .isInstanceOfSatisfying(
            Moved.class,
            moved ->
                assertThat(moved.after().due().at())
                    .isEqualTo(Instant.parse("2026-03-04T01:30:00Z")));
  }

  @Test
  void a_move_to_where_it_is_changes_nothing() {
    assertThat(rule(to("2026-03-04T12:00:00Z"), reminder(APPLICATION))).isEqualTo(new Unchanged());
  }

  static Stream<Arguments> what_is_refused() {
    var series = reminder(APPLICATION, DAY.plusDays(1));
    var bound = reminder(APPLICATION, Optional.of(new UUID(0, 9)));
    return Stream.of(
        arguments(new RunNow(), bound, Refusal.BOUND_TO_CLOCK),
        arguments(to("2026-03-04T10:00:00Z"), bound, Refusal.BOUND_TO_CLOCK),
        arguments(to("2026-03-02T23:59:59Z"), series, Refusal.PAST),
        arguments(to("2027-03-03T00:00:01Z"), reminder(APPLICATION), Refusal.TOO_FAR),
        arguments(to("2026-03-04T15:00:00Z"), reminder(APPLICATION), Refusal.USE_PASSED),
        arguments(to("2026-03-05T15:00:00Z"), reminder(CHECK_IN), Refusal.USE_PASSED),
        arguments(
            to("2026-03-05T12:00:00Z"),
            reminder(CHECK_IN, DAY.plusDays(1)),
            Refusal.AFTER_THE_NEXT),
        arguments(new RunNow(), reminder(PHASE_END), Refusal.TIMER),
        arguments(new Cancel(true), reminder(PHASE_END), Refusal.TIMER));
  }

  @ParameterizedTest
  @MethodSource
  void what_is_refused(Intervention wish, Reminder reminder, Refusal why) {
    assertThat(rule(wish, reminder)).isEqualTo(new Refused(why));
  }

  @Test
  void a_message_moves_as_far_as_its_use_goes() {
    assertThat(rule(to("2026-03-04T14:59:59Z"), reminder(APPLICATION))).isInstanceOf(Moved.class);
    assertThat(rule(to("2026-03-05T14:59:59Z"), reminder(CHECK_IN))).isInstanceOf(Moved.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"PHASE_START", "PHASE_END", "PAUSE_LIMIT"})
  void a_timer_that_is_meant_moves_to_a_later_time_only(ReminderKind kind) {
    var timer = reminder(kind);

    assertThat(Ruling.on(new RunNow(), timer, NOW, true))
        .isEqualTo(new Refused(Refusal.TIMER_EARLIER));
    assertThat(Ruling.on(new MoveTo(timer.due().at().minusMillis(1)), timer, NOW, true))
        .isEqualTo(new Refused(Refusal.TIMER_EARLIER));
    assertThat(Ruling.on(to("2026-03-20T00:00:00Z"), timer, NOW, true)).isInstanceOf(Moved.class);
  }

  @Test
  void a_cancelled_occurrence_leaves_the_rest_of_its_series() {
    var ruling = rule(new Cancel(false), reminder(APPLICATION, DAY.plusDays(2)));

    assertThat(ruling)
        .isInstanceOfSatisfying(
            Cancelled.class,
            cancelled ->
                assertThat(cancelled.after())
                    .get()
                    .satisfies(next -> assertThat(next.occurrence()).isEqualTo(5))
                    .satisfies(next -> assertThat(next.due().day()).isEqualTo(DAY.plusDays(2))));
  }

  @Test
  void a_cancelled_series_leaves_nothing() {
    var ruling = rule(new Cancel(true), reminder(APPLICATION, DAY.plusDays(2)));

    assertThat(ruling).isEqualTo(new Cancelled(Optional.empty()));
  }

  @Test
  void a_bound_reminder_and_a_timer_that_is_meant_can_be_cancelled() {
    assertThat(rule(new Cancel(false), reminder(APPLICATION, Optional.of(new UUID(0, 9)))))
        .isInstanceOf(Cancelled.class);
    assertThat(Ruling.on(new Cancel(false), reminder(PAUSE_LIMIT), BEFORE_DUE, true))
        .isInstanceOf(Cancelled.class);
    assertThat(Ruling.on(new Cancel(false), reminder(PHASE_START), BEFORE_DUE, true))
        .isInstanceOf(Cancelled.class);
  }
}
