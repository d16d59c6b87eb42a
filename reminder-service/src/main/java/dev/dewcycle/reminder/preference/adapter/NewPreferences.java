package dev.dewcycle.reminder.preference.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.reminder.preference.Channel;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.QuietHours;
import dev.dewcycle.reminder.preference.TimesOfDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Preferences as a partner sends them; what is left out is as the house has it.
 *
 * @param times AM 08:00, PM 21:00, others 09:00 where they are left out
 * @param quietHours none where they are left out
 * @param kindsOff messages that are not to be told; no timers
 * @param channelsOff ways on which nothing is to be told; the Kafka event always leaves
 */
public record NewPreferences(
    Optional<@Valid NewTimes> times,
    Optional<@Valid NewQuietHours> quietHours,
    @Schema(examples = "[\"SUNSCREEN\"]")
        Optional<
                @Size(max = 50, message = "kindsOff holds 50 kinds at most.") List<
                    @NotNull(message = "A kind is missing.") ReminderKind>>
            kindsOff,
    @Schema(examples = "[\"EMAIL\"]")
        Optional<
                @Size(max = 50, message = "channelsOff holds 50 channels at most.") List<
                    @NotNull(message = "A channel is missing.") Channel>>
            channelsOff) {
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
  private static final String EXPECTED = "Expected a time of day such as 08:00.";

  /** When to tell what belongs to the morning, to the evening and to neither. */
  public record NewTimes(
      @Schema(examples = "07:30") Optional<@Pattern(regexp = TIME, message = EXPECTED) String> am,
      @Schema(examples = "22:00") Optional<@Pattern(regexp = TIME, message = EXPECTED) String> pm,
      @Schema(examples = "12:00")
          Optional<@Pattern(regexp = TIME, message = EXPECTED) String> other) {
    static final NewTimes NONE = new NewTimes(Optional.empty(), Optional.empty(), Optional.empty());

    TimesOfDay times() {
      return new TimesOfDay(
          am.map(LocalTime::parse).orElse(TimesOfDay.HOUSE.morning()),
          pm.map(LocalTime::parse).orElse(TimesOfDay.HOUSE.evening()),
          other.map(LocalTime::parse).orElse(TimesOfDay.HOUSE.other()));
    }
  }

  /** From when to when nobody is to be disturbed; over midnight where to is the earlier one. */
  public record NewQuietHours(
      @Schema(examples = "22:00")
          @NotNull(message = "from is missing.")
          @Pattern(regexp = TIME, message = EXPECTED)
          String from,
      @Schema(examples = "07:30")
          @NotNull(message = "to is missing.")
          @Pattern(regexp = TIME, message = EXPECTED)
          String to) {

    /** The hours; throws where they leave too little of the day. */
    QuietHours hours() {
      var start = LocalTime.parse(from);
      var end = LocalTime.parse(to);
      if (QuietHours.lengthOf(start, end).compareTo(QuietHours.LONGEST) > 0) {
        throw new InvalidInput(
            "#/quietHours/to",
            "Quiet hours end %d hours after they begin at the latest."
                .formatted(QuietHours.LONGEST.toHours()));
      }
      return new QuietHours(start, end);
    }
  }

  /** What is wanted; throws where it cannot be. */
  Preferences preferences() {
    var off = kindsOff.orElse(List.of());
    var timers =
        IntStream.range(0, off.size())
            .filter(i -> off.get(i).isTimer())
            .mapToObj(
                i ->
                    new Fault(
                        "#/kindsOff/" + i,
                        off.get(i) + " is a timer, which cannot be switched off."))
            .toList();
    if (!timers.isEmpty()) {
      throw new InvalidInput(timers);
    }
    return new Preferences(
        times.orElse(NewTimes.NONE).times(),
        quietHours.map(NewQuietHours::hours),
        Set.copyOf(off),
        Set.copyOf(channelsOff.orElse(List.of())));
  }
}
