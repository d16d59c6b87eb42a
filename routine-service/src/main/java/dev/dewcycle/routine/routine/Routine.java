package dev.dewcycle.routine.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything a subscriber applies by habit, phases left out. */
public record Routine(List<Application> applications) {
  /** Most applications: what is found among them grows with their square. */
  public static final int LONGEST = 40;

  /** Nothing is applied. */
  public static final Routine EMPTY = new Routine(List.of());

  public Routine {
    applications = List.copyOf(applications);
  }

  /**
   * This routine after an edit. An application that stays, with the same product and slot, keeps
   * its first day and time of use unless they are given; a new one starts today.
   *
   * @throws IllegalArgumentException where an application would end before it starts
   */
  public Routine revised(List<Wanted> wanted, LocalDate today) {
    var stored = new ArrayList<>(applications);
    var revised = new ArrayList<Application>();
    for (var wish : wanted) {
      revised.add(take(stored, wish, today));
    }
    return new Routine(revised);
  }

  private static Application take(List<Application> stored, Wanted wish, LocalDate today) {
    for (var i = 0; i < stored.size(); i++) {
      var old = stored.get(i);
      if (old.product().equals(wish.product()) && old.slot() == wish.slot()) {
        return wish.keeping(stored.remove(i));
      }
    }
    return wish.fresh(today);
  }
}
