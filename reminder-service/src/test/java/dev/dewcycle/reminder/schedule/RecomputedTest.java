package dev.dewcycle.reminder.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.preference.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecomputedTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");

  private static Reminder storedAt(String at, AskedTime asked) {
    return new Reminder(
        UUID.randomUUID(),
        3,
        new Owner(new Tenant("demo", Tenant.Mode.LIVE), "her", 1),
        ReminderKind.CHECK_IN,
        Subject.ofProduct(UUID.randomUUID()),
        Optional.empty(),
        Optional.empty(),
        new Due(LocalDate.parse("2026-03-05"), asked, SEOUL, Instant.parse(at)),
        Days.NONE);
  }

  private static Optional<Instant> recomputed(String at, AskedTime asked) {
    return storedAt(at, asked).recomputed(NOW).map(moved -> moved.due().at());
  }

  private static final AskedTime AT_NINE = AskedTime.at(LocalTime.of(9, 0));

  @Test
  void an_instant_of_other_rules_is_put_right() {
    assertThat(recomputed("2026-03-04T23:00:00Z", AT_NINE))
        .hasValue(Instant.parse("2026-03-05T00:00:00Z"));
  }

  @Test
  void quiet_hours_are_kept_out_of() {
    var quiet = new QuietHours(LocalTime.of(22, 0), LocalTime.of(10, 30));
    var asked = new AskedTime(LocalTime.of(9, 0), Optional.of(quiet));

    assertThat(recomputed("2026-03-05T00:00:00Z", asked))
        .hasValue(Instant.parse("2026-03-05T01:30:00Z"));
  }

  @Test
  void an_instant_that_fits_stays() {
    assertThat(recomputed("2026-03-05T00:00:00Z", AT_NINE)).isEmpty();
  }

  @Test
  void what_was_due_is_left_to_be_fired() {
    assertThat(recomputed("2026-03-02T00:00:00Z", AT_NINE)).isEmpty();
  }

  @Test
  void what_would_have_been_due_by_now_falls_due_at_once() {
    var stored = storedAt("2026-03-05T12:00:00Z", AT_NINE);
    var later = Instant.parse("2026-03-05T06:00:00Z");

    assertThat(stored.recomputed(later).orElseThrow().due().at()).isEqualTo(later);
  }
}
