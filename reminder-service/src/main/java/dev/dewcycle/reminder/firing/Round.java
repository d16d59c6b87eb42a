package dev.dewcycle.reminder.firing;

import dev.dewcycle.reminder.schedule.Reminder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One round of firing: every occurrence up to a horizon in due order, several of one series
 * included, as after a downtime.
 *
 * @param firings in due order, timers before messages of the same instant
 * @param advanced series with an occurrence beyond the horizon, now their next
 * @param finished series that have no further occurrence, as they were
 */
public record Round(List<Firing> firings, List<Reminder> advanced, List<Reminder> finished) {
  private static final Comparator<Firing> IN_ORDER =
      Comparator.comparing((Firing firing) -> firing.reminder().due().at())
          .thenComparing(firing -> firing.reminder().kind())
          .thenComparing(firing -> firing.reminder().id());

  /**
   * Fires what is due.
   *
   * @param due series whose next occurrence is not after the horizon
   * @param horizon up to which instant, included
   */
  public static Round of(List<Reminder> due, Instant horizon, Judgement judgement) {
    var firings = new ArrayList<Firing>();
    var advanced = new ArrayList<Reminder>();
    var finished = new ArrayList<Reminder>();
    for (var series : due) {
      var next = series;
      while (next != null && !next.due().at().isAfter(horizon)) {
        firings.add(judgement.apply(next));
        next = next.next().orElse(null);
      }
      if (next == null) {
        finished.add(series);
      } else {
        advanced.add(next);
      }
    }
    firings.sort(IN_ORDER);
    return new Round(List.copyOf(firings), List.copyOf(advanced), List.copyOf(finished));
  }

  /**
   * Up to where a batch may fire: where it was cut at its limit, rows due after its last one were
   * left behind, and nothing may overtake them.
   *
   * @param batch in due order
   */
  public static Instant horizon(List<Reminder> batch, int limit, Instant until) {
    return batch.size() < limit ? until : batch.getLast().due().at();
  }
}
