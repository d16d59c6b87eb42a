package dev.dewcycle.reminder.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));

  private final Preferences preferences =
      new Preferences(
          TimesOfDay.HOUSE,
          Optional.of(NIGHT),
          Set.of(ReminderKind.SUNSCREEN),
          Set.of(Channel.EMAIL));

  @Test
  void a_message_is_told_at_the_time_of_its_slot_out_of_quiet_hours() {
    assertThat(preferences.timeOf(ReminderKind.APPLICATION, Optional.of(Slot.PM)))
        .isEqualTo(new AskedTime(LocalTime.of(21, 0), Optional.of(NIGHT)));
    assertThat(preferences.timeOf(ReminderKind.PATCH_TEST, Optional.of(Slot.AM)).time())
        .isEqualTo("08:00");
    assertThat(preferences.timeOf(ReminderKind.CHECK_IN, Optional.empty()).time())
        .isEqualTo("09:00");
  }

  @Test
  void a_timer_runs_at_the_beginning_of_its_day_quiet_or_not() {
    assertThat(preferences.timeOf(ReminderKind.PHASE_END, Optional.empty()))
        .isEqualTo(AskedTime.at(LocalTime.MIDNIGHT));
  }

  @Test
  void what_is_switched_off_is_not_allowed() {
    assertThat(preferences.allow(ReminderKind.SUNSCREEN)).isFalse();
    assertThat(preferences.allow(ReminderKind.CHECK_IN)).isTrue();
    assertThat(preferences.allow(Channel.EMAIL)).isFalse();
    assertThat(preferences.allow(Channel.WEBHOOK)).isTrue();
  }

  @Test
  void a_timer_cannot_be_switched_off() {
    var timers = Set.of(ReminderKind.PAUSE_LIMIT);

    assertThatThrownBy(() -> new Preferences(TimesOfDay.HOUSE, Optional.empty(), timers, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
