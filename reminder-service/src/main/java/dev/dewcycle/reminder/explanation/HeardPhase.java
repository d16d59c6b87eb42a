package dev.dewcycle.reminder.explanation;

import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Heard;
import dev.dewcycle.reminder.schedule.Timetable;
import java.util.Optional;

/**
 * A phase as the newest event of it tells.
 *
 * @param startRefused whether its automatic start was tried and refused
 * @param heard when that event came; absent for phases kept before this was noted
 */
public record HeardPhase(PhaseSnapshot snapshot, boolean startRefused, Optional<Heard> heard) {

  /** The days on which it wants that kind; absent where its state wants it on none. */
  Optional<Days> days(ReminderKind kind) {
    return Timetable.of(snapshot, startRefused).stream()
        .map(wish -> wish.series())
        .filter(series -> series.kind() == kind)
        .map(series -> series.days())
        .findFirst();
  }
}
