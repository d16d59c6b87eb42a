package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A series that a subject wants. */
public record Wish(Subject subject, Series series) {
  /** What there is one open series of at most. */
  record Place(UUID subject, ReminderKind kind, Optional<Slot> slot) {
    static Place of(Reminder reminder) {
      return new Place(reminder.subject().id(), reminder.kind(), reminder.slot());
    }
  }

  Place place() {
    return new Place(subject.id(), series.kind(), series.slot());
  }

  /** Whether subjects share it: nobody is told of the sun twice on one day. */
  public static boolean isShared(ReminderKind kind) {
    return kind == ReminderKind.SUNSCREEN;
  }

  /**
   * The same wishes, but no day twice of a kind that subjects share: the first that wants it keeps
   * it. The one that may have no end is to be the first.
   */
  public static List<Wish> shared(List<Wish> wishes) {
    var taken = new ArrayList<Days>();
    var left = new ArrayList<Wish>();
    for (var wish : wishes) {
      if (isShared(wish.series().kind())) {
        var days = wish.series().days();
        var free =
            taken.isEmpty()
                ? days
                : days.without(day -> taken.stream().anyMatch(others -> others.has(day)));
        taken.add(free);
        left.add(new Wish(wish.subject(), wish.series().on(free)));
      } else {
        left.add(wish);
      }
    }
    return left;
  }
}
