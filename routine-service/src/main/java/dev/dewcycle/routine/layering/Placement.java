package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Chooses days for flexible cadences. Each goes where it clashes with nothing that cannot move,
 * then where it clashes with nothing at all; the rounds let one make room for another. The answer
 * depends on the routine and the phases alone, not on the window: weeks are counted from Monday and
 * months by the calendar.
 */
final class Placement {
  /** In practice two rounds settle everything; the rest is for chains of clashes. */
  private static final int ROUNDS = 4;

  /** What weighs more than any clash that is no more than a caution. */
  private static final int AVOID = 4;

  private static final int CLASH_WITH_FIXED = 4;
  private static final int CLASH_WITH_FLEXIBLE = 2;
  private static final int SERUM_WITH_AMPOULE = 1;

  /** On so many days of a week a serum and an ampoule are both daily. */
  private static final int OFTEN = 5;

  private final Window window;
  private final RuleBook book;
  private final List<Use> phases;
  private final DaySet resting;
  private final List<Row> rows;
  private final List<Use> habit;

  /** Asked for in every round, and the same whatever the days. */
  private final Map<Use, Map<Use, Optional<Severity>>> clashes = new IdentityHashMap<>();

  /** A use with the days that it may have, and how often. */
  record Row(int index, Use allowed, Cadence cadence) {
    boolean isFlexible() {
      return cadence instanceof Cadence.Flexible;
    }
  }

  /**
   * @param phases uses that stand
   * @param resting days on which serums are suspended and clash with nothing
   * @param rows what is to be placed, and what stands; the index of each is its place
   */
  Placement(Window window, RuleBook book, List<Use> phases, DaySet resting, List<Row> rows) {
    this.window = window;
    this.book = book;
    this.phases = phases;
    this.resting = resting;
    this.rows = rows;
    this.habit = new ArrayList<>(rows.size());
  }

  /** All uses in the order of the rows, with their days. */
  List<Use> settled() {
    var stands = true;
    for (var row : rows) {
      stands &= !row.isFlexible();
      habit.add(row.isFlexible() ? row.allowed().on(DaySet.NONE, DaySet.NONE) : row.allowed());
    }
    if (!stands) {
      settle();
    }
    return habit;
  }

  private void settle() {
    // The one with the least choice chooses first; the others stand aside for it.
    var choices = new double[rows.size()];
    rows.stream().filter(Row::isFlexible).forEach(row -> choices[row.index()] = choice(row));
    var flexible =
        rows.stream()
            .filter(Row::isFlexible)
            .sorted(
                Comparator.comparingDouble((Row row) -> choices[row.index()])
                    .thenComparing(row -> row.allowed().product().id())
                    .thenComparing(row -> row.allowed().slot()))
            .toList();
    var moved = true;
    for (var round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (var row : flexible) {
        var chosen = choose(row);
        moved |= !chosen.equals(habit.set(row.index(), chosen));
      }
    }
  }

  /** The share of days that fixed cadences leave it at least, less the share that it needs. */
  private double choice(Row row) {
    return rows.stream()
            .filter(other -> !other.isFlexible())
            .filter(other -> clash(row.allowed(), other.allowed()).isPresent())
            .mapToDouble(other -> -other.cadence().timesADay())
            .sum()
        - row.cadence().timesADay();
  }

  private Use choose(Row row) {
    var days = row.cadence() instanceof Cadence.Flexible cadence ? days(row, cadence) : DaySet.ALL;
    return row.allowed().on(row.allowed().days().and(days), row.allowed().inUse().and(days));
  }

  private DaySet days(Row row, Cadence.Flexible cadence) {
    var costs = costs(row);
    var chosen = DaySet.NONE;
    var start = cadence.spanStart(window.date(DaySet.FIRST));
    while (window.day(start) <= DaySet.LAST) {
      var next = cadence.spanAfter(start);
      var first = (int) (start.toEpochDay() - window.first().toEpochDay());
      var length = (int) (next.toEpochDay() - start.toEpochDay());
      var bits = Spread.pick(length, cadence.times(), day -> costs.applyAsInt(first + day));
      for (var day = 0; day < length; day++) {
        chosen = (bits >>> day & 1) == 1 ? chosen.with(first + day) : chosen;
      }
      start = next;
    }
    return chosen;
  }

  /** What it costs to choose a day: nothing where it clashes with nothing. */
  private IntUnaryOperator costs(Row one) {
    var weighed = new DaySet[CLASH_WITH_FIXED * AVOID + 1];
    Arrays.fill(weighed, DaySet.NONE);
    for (var i = 0; i < habit.size(); i++) {
      var clash = rows.get(i).isFlexible() ? CLASH_WITH_FLEXIBLE : CLASH_WITH_FIXED;
      var weight = weight(one, rows.get(i).allowed(), clash);
      weighed[weight] = weighed[weight].or(applied(habit.get(i)));
    }
    for (var phase : phases) {
      var weight = weight(one, phase, CLASH_WITH_FIXED);
      weighed[weight] = weighed[weight].or(phase.days());
    }
    var costs = new int[DaySet.LAST - DaySet.FIRST + 1];
    for (var weight = 1; weight < weighed.length; weight++) {
      // A suspended serum clashes with nothing, wherever it is placed.
      var days = Layout.isSerum(one.allowed()) ? weighed[weight].minus(resting) : weighed[weight];
      for (var d = days.nextFrom(DaySet.FIRST); d <= DaySet.LAST; d = days.nextFrom(d + 1)) {
        costs[d - DaySet.FIRST] = weight;
      }
    }
    return day -> day < DaySet.FIRST || day > DaySet.LAST ? 0 : costs[day - DaySet.FIRST];
  }

  /** What a day shared with another use weighs, 0 where they get along. */
  private int weight(Row one, Use other, int weight) {
    var clash = clash(one.allowed(), other);
    if (clash.isPresent()) {
      return clash.get().isAtLeast(Severity.AVOID) ? weight * AVOID : weight;
    }
    // Five days in a week would be both daily.
    return isOften(one.cadence()) && BothDaily.meet(one.allowed(), other) ? SERUM_WITH_AMPOULE : 0;
  }

  private Optional<Severity> clash(Use one, Use other) {
    return clashes
        .computeIfAbsent(one, _ -> new IdentityHashMap<>())
        .computeIfAbsent(other, _ -> book.clash(one, other));
  }

  private DaySet applied(Use ofHabit) {
    return Layout.isSerum(ofHabit) ? ofHabit.days().minus(resting) : ofHabit.days();
  }

  private static boolean isOften(Cadence cadence) {
    return cadence.timesADay() * BothDaily.SPAN >= OFTEN;
  }
}
