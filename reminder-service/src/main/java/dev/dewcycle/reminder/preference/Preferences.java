package dev.dewcycle.reminder.preference;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import java.util.Optional;
import java.util.Set;

/**
 * How a subscriber wants to be told.
 *
 * @param times when, by the subscriber's wall clock
 * @param quiet when not: a message moves to their end, maybe to the next local day
 * @param kindsOff what is not told at all; never a timer
 * @param channelsOff on which ways nothing is told
 */
public record Preferences(
    TimesOfDay times,
    Optional<QuietHours> quiet,
    Set<ReminderKind> kindsOff,
    Set<Channel> channelsOff) {

  /** Where nobody has set anything else: everything is told, by day and on all ways. */
  public static final Preferences HOUSE =
      new Preferences(TimesOfDay.HOUSE, Optional.empty(), Set.of(), Set.of());

  public Preferences {
    if (kindsOff.stream().anyMatch(ReminderKind::isTimer)) {
      throw new IllegalArgumentException("timers cannot be switched off");
    }
    kindsOff = Set.copyOf(kindsOff);
    channelsOff = Set.copyOf(channelsOff);
  }

  /** Whether the kind is told; a timer always runs. */
  public boolean allow(ReminderKind kind) {
    return !kindsOff.contains(kind);
  }

  /** Whether messages leave by that channel. */
  public boolean allow(Channel channel) {
    return !channelsOff.contains(channel);
  }

  /** The time of day that is asked for. */
  public AskedTime timeOf(ReminderKind kind, Optional<Slot> slot) {
    return kind.isTimer() ? AskedTime.OF_TIMERS : new AskedTime(times.of(slot), quiet);
  }
}
