package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.Spread;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses days for flexible cadences. Each goes where it clashes with nothing that cannot move,
 * then where it clashes with nothing at all; the rounds let one make room for another. The answer
 * depends on the routine and the phases alone, not on the window: weeks are counted from Monday and
 * months by the calendar.
 */
final class Placement {
  /** In practice two rounds settle everything; the rest is for chains of clashes. */
  private static final int ROUNDS = 4;

  private static final int CLASH_WITH_FIXED = 4;
  private static final int CLASH_WITH_FLEXIBLE = 2;
  private static final int SERUM_WITH_AMPOULE = 1;

  private final Window window;
  private final RuleBook book;
  private final List<Use> phases;
  private final DaySet resting;
  private final List<Use> habit = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  /** A use whose days are to be chosen among those it may have. */
  private record Open(int index, Use allowed, Cadence.Flexible cadence) {}

  /**
   * @param phases uses that stand
   * @param resting days on which serums are suspended and clash with nothing
   */
  Placement(Window window, RuleBook book, List<Use> phases, DaySet resting) {
    this.window = window;
    this.book = book;
    this.phases = phases;
    this.resting = resting;
  }

  void add(Use fixed) {
    habit.add(fixed);
  }

  void add(Use allowed, Cadence.Flexible cadence) {
    open.add(new Open(habit.size(), allowed, cadence));
    habit.add(allowed.on(DaySet.NONE, DaySet.NONE));
  }

  /** All uses in the order in which they were added, with their days. */
  List<Use> settled() {
    open.sort(
        Comparator.comparingInt((Open one) -> -one.cadence().times())
            .thenComparing(one -> one.allowed().product().id())
            .thenComparing(one -> one.allowed().slot()));
    var moved = true;
    for (var round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (var one : open) {
        var days = choose(one);
        var placed =
            one.allowed().on(one.allowed().days().and(days), one.allowed().inUse().and(days));
        moved |= !placed.equals(habit.set(one.index(), placed));
      }
    }
    return habit;
  }

  private DaySet choose(Open one) {
    var fixed = clashes(one, false);
    var flexible = clashes(one, true);
    var together = isOften(one.cadence()) ? company(one) : DaySet.NONE;
    var chosen = DaySet.NONE;
    var start = spanStart(one.cadence(), window.date(DaySet.FIRST));
    while (window.day(start) <= DaySet.LAST) {
      var next = nextSpan(one.cadence(), start);
      var first = (int) (start.toEpochDay() - window.first().toEpochDay());
      var length = (int) (next.toEpochDay() - start.toEpochDay());
      var bits =
          Spread.pick(
              length,
              one.cadence().times(),
              day ->
                  (fixed.has(first + day) ? CLASH_WITH_FIXED : 0)
                      + (flexible.has(first + day) ? CLASH_WITH_FLEXIBLE : 0)
                      + (together.has(first + day) ? SERUM_WITH_AMPOULE : 0));
      for (var day = 0; day < length; day++) {
        chosen = (bits >>> day & 1) == 1 ? chosen.with(first + day) : chosen;
      }
      start = next;
    }
    return chosen;
  }

  private DaySet clashes(Open one, boolean withFlexible) {
    var days = DaySet.NONE;
    for (var i = 0; i < habit.size(); i++) {
      if (isOpen(i) == withFlexible && book.clash(one.allowed(), habit.get(i))) {
        days = days.or(applied(habit.get(i)));
      }
    }
    for (var phase : phases) {
      days = !withFlexible && book.clash(one.allowed(), phase) ? days.or(phase.days()) : days;
    }
    // A suspended serum clashes with nothing either, wherever it is placed.
    return Layout.isSerum(one.allowed()) ? days.minus(resting) : days;
  }

  private boolean isOpen(int index) {
    return open.stream().anyMatch(one -> one.index() == index);
  }

  private DaySet applied(Use ofHabit) {
    return Layout.isSerum(ofHabit) ? ofHabit.days().minus(resting) : ofHabit.days();
  }

  /** Days on which a serum would meet an ampoule: five in a week would be both daily. */
  private DaySet company(Open one) {
    var days = DaySet.NONE;
    for (var other : habit) {
      days = BothDaily.meet(one.allowed(), other) ? days.or(applied(other)) : days;
    }
    for (var other : phases) {
      days = BothDaily.meet(one.allowed(), other) ? days.or(other.days()) : days;
    }
    return days;
  }

  private static boolean isOften(Cadence.Flexible cadence) {
    return switch (cadence) {
      case Cadence.TimesPerWeek week -> week.times() >= BothDaily.DAYS;
      case Cadence.TimesPerMonth month -> month.times() >= BothDaily.DAYS * 4;
    };
  }

  private static LocalDate spanStart(Cadence.Flexible cadence, LocalDate date) {
    return switch (cadence) {
      case Cadence.TimesPerWeek _ -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case Cadence.TimesPerMonth _ -> date.withDayOfMonth(1);
    };
  }

  private static LocalDate nextSpan(Cadence.Flexible cadence, LocalDate start) {
    return switch (cadence) {
      case Cadence.TimesPerWeek _ -> start.plusWeeks(1);
      case Cadence.TimesPerMonth _ -> start.plusMonths(1);
    };
  }
}
