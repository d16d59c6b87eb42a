package dev.dewcycle.reminder.firing;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.firing.Firing.Fired;
import dev.dewcycle.reminder.firing.Firing.Skipped;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Due;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Reminder series(ReminderKind kind, LocalTime time, String... days) {
    var dates = Arrays.stream(days).map(LocalDate::parse).toList();
    return new Reminder(
        UUID.randomUUID(),
        1,
        new Owner(new Tenant("demo", Tenant.Mode.LIVE), "someone", 1),
        kind,
        Subject.ofPhase(UUID.randomUUID(), 1, UUID.randomUUID()),
        Optional.empty(),
        Optional.empty(),
        Due.of(kind, dates.getFirst(), AskedTime.at(time), ZoneOffset.UTC),
        new Days.Listed(dates.subList(1, dates.size())));
  }

  private static Reminder application(String... days) {
    return series(APPLICATION, LocalTime.of(21, 0), days);
  }

  private static Round bySystemClock(String now, Reminder... due) {
    var instant = Instant.parse(now);
    return Round.of(List.of(due), instant, Judgement.bySystemClock(instant, MINUTE));
  }

  @Test
  void what_is_due_fires_and_its_series_goes_on() {
    var round = bySystemClock("2026-03-02T21:00:00.150Z", application("2026-03-02", "2026-03-03"));

    assertThat(round.firings())
        .singleElement()
        .isInstanceOfSatisfying(Fired.class, fired -> assertThat(fired.late()).isFalse());
    assertThat(round.advanced())
        .singleElement()
        .satisfies(
            next -> {
              assertThat(next.due().at()).isEqualTo("2026-03-03T21:00:00Z");
              assertThat(next.occurrence()).isEqualTo(2);
            });
    assertThat(round.finished()).isEmpty();
  }

  @Test
  void the_last_occurrence_ends_the_series() {
    var last = application("2026-03-02");

    var round = bySystemClock("2026-03-02T21:00:00Z", last);

    assertThat(round.finished()).containsExactly(last);
    assertThat(round.advanced()).isEmpty();
  }

  @Test
  void a_minute_after_its_time_a_reminder_is_late() {
    var round = bySystemClock("2026-03-02T21:01:01Z", application("2026-03-02"));

    assertThat(round.firings())
        .singleElement()
        .isInstanceOfSatisfying(Fired.class, fired -> assertThat(fired.late()).isTrue());
  }

  @Test
  void after_a_downtime_days_gone_by_are_skipped_and_today_fires_late() {
    var round =
        bySystemClock(
            "2026-03-04T22:00:00Z",
            application("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"));

    assertThat(round.firings())
        .extracting(firing -> firing.getClass().getSimpleName())
        .containsExactly("Skipped", "Skipped", "Fired");
    assertThat(round.firings().getFirst())
        .isInstanceOfSatisfying(
            Skipped.class, skipped -> assertThat(skipped.reason()).contains("2026-03-02"));
    assertThat(round.advanced().getFirst().occurrence()).isEqualTo(4);
  }

  @Test
  void a_timer_is_never_skipped_however_late_it_is() {
    var round =
        bySystemClock("2026-05-01T00:00:00Z", series(PHASE_END, LocalTime.MIDNIGHT, "2026-03-02"));

    assertThat(round.firings())
        .singleElement()
        .isInstanceOfSatisfying(Fired.class, fired -> assertThat(fired.late()).isTrue());
  }

  @Test
  void late_ones_fire_in_due_order_across_series() {
    var round =
        bySystemClock(
            "2026-03-04T22:00:00Z",
            application("2026-03-02", "2026-03-04"),
            application("2026-03-03"));

    assertThat(round.firings())
        .extracting(firing -> firing.reminder().due().day().getDayOfMonth())
        .containsExactly(2, 3, 4);
  }

  @Test
  void a_full_batch_fires_no_further_than_its_last_row() {
    var first = application("2026-03-02", "2026-03-04");
    var second = application("2026-03-03");
    var now = Instant.parse("2026-03-05T00:00:00Z");

    assertThat(Round.horizon(List.of(first, second), 2, now)).isEqualTo(second.due().at());
    assertThat(Round.horizon(List.of(first, second), 3, now)).isEqualTo(now);
  }

  @Test
  void by_a_test_clock_nothing_is_late_and_nothing_is_stale() {
    var series = application("2026-03-02", "2026-03-03", "2026-03-04");
    var target = Instant.parse("2026-06-01T00:00:00Z");
    var now = Instant.parse("2026-03-01T00:00:00Z");

    var round = Round.of(List.of(series), target, Judgement.byTestClock(now));

    assertThat(round.firings())
        .hasSize(3)
        .allSatisfy(
            firing -> {
              assertThat(firing.at()).isEqualTo(firing.reminder().due().at());
              assertThat(((Fired) firing).late()).isFalse();
            });
  }

  @Test
  void a_test_clock_never_fires_in_its_own_past() {
    var now = Instant.parse("2026-03-10T00:00:00Z");

    var round = Round.of(List.of(application("2026-03-02")), now, Judgement.byTestClock(now));

    assertThat(round.firings().getFirst().at()).isEqualTo(now);
  }
}
