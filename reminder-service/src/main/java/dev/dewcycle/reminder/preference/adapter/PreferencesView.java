package dev.dewcycle.reminder.preference.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.preference.Channel;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.QuietHours;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a subscriber is told: what was set, and the house's defaults for the rest.
 *
 * @param times by the subscriber's wall clock
 * @param quietHours absent where no hours are quiet
 * @param kindsOff what is not told
 * @param channelsOff ways on which nothing is told
 */
public record PreferencesView(
    Times times,
    Optional<Quiet> quietHours,
    @Schema(examples = "[\"SUNSCREEN\"]") List<ReminderKind> kindsOff,
    @Schema(examples = "[\"EMAIL\"]") List<Channel> channelsOff) {

  /** Times of day such as 08:00. */
  public record Times(
      @Schema(examples = "08:00") String am,
      @Schema(examples = "21:00") String pm,
      @Schema(examples = "09:00") String other) {}

  /** From one time of day to another, over midnight where that is the earlier one. */
  public record Quiet(
      @Schema(examples = "22:00") String from, @Schema(examples = "07:30") String to) {
    static Quiet of(QuietHours hours) {
      return new Quiet(text(hours.from()), text(hours.to()));
    }
  }

  static PreferencesView of(Preferences preferences) {
    var times = preferences.times();
    return new PreferencesView(
        new Times(text(times.morning()), text(times.evening()), text(times.other())),
        preferences.quiet().map(Quiet::of),
        preferences.kindsOff().stream().sorted().toList(),
        preferences.channelsOff().stream().sorted().toList());
  }

  /** Hours and minutes: nothing finer can be set. */
  private static String text(LocalTime time) {
    return time.toString();
  }
}
