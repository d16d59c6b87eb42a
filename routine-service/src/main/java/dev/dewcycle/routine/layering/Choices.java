package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be done with each habit, and what it costs: the resolver looks for the cheapest of all
 * combinations. A habit is never applied more often than now, moves only where its product is not
 * applied yet, and pauses only until something else has come to its end. The days are named, so
 * that what is proven is what is done, whatever comes later.
 */
final class Choices {
  static final int MOVE_SLOT = 2;
  static final int ADD_SUNSCREEN = 3;

  /** Other days as often as now, or three days of a week that are not those of another. */
  static final int ALTERNATE = 4;

  static final int TWICE_A_WEEK = 6;
  static final int ONCE_A_WEEK = 7;
  static final int PAUSE = 9;
  static final int DROP = 14;

  /** More than all edits of the longest routine together. */
  static final int DROP_GOAL = 1_000;

  /** The longest rhythm that is shifted by a day. */
  private static final int LONGEST_RHYTHM = 3;

  private record Rhythm(Cadence.Weekdays days, int cost) {}

  /** Two that alternate, three that take turns, and one for the day that both leave. */
  private static final List<Rhythm> RHYTHMS =
      List.of(
          on(ALTERNATE, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
          on(ALTERNATE, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY),
          on(TWICE_A_WEEK, DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
          on(TWICE_A_WEEK, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
          on(TWICE_A_WEEK, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
          on(ONCE_A_WEEK, DayOfWeek.SUNDAY));

  private final Situation situation;
  private final Window window;
  private final Set<UUID> goals;

  /**
   * @param goals products that are dropped last
   */
  Choices(Situation situation, Window window, Set<UUID> goals) {
    this.situation = situation;
    this.window = window;
    this.goals = goals;
  }

  /** The cheapest first; the first is to keep it as it is. */
  List<Choice> of(Habit habit) {
    var all = new ArrayList<Choice>();
    var alone = situation.with(habit.applications());
    all.add(Choice.of(List.of(), 0, alone));
    var cadences = cadences(habit);
    cadences.forEach(
        one -> all.add(Choice.of(List.of(set(habit, habit.slot(), one)), one.cost(), alone)));
    if (canMove(habit)) {
      var to = Candidates.other(habit.slot());
      var move = new Edit.MoveSlot(habit.product(), habit.slot(), to);
      all.add(Choice.of(List.of(move), MOVE_SLOT, alone));
      cadences.forEach(
          one ->
              all.add(
                  Choice.of(List.of(move, set(habit, to, one)), MOVE_SLOT + one.cost(), alone)));
    }
    ends()
        .filter(habit::canPauseUntil)
        .map(day -> new Edit.PauseUntil(habit.product(), habit.slot(), day))
        .forEach(pause -> all.add(Choice.of(List.of(pause), PAUSE, alone)));
    var drop = new Edit.Drop(habit.product(), habit.slot());
    all.add(Choice.of(List.of(drop), goals.contains(habit.product()) ? DROP_GOAL : DROP, alone));
    all.sort(Comparator.comparingInt(Choice::cost));
    return all;
  }

  private record Other(Cadence cadence, int cost) {}

  private static Edit set(Habit habit, Slot slot, Other other) {
    return new Edit.SetCadence(habit.product(), slot, other.cadence());
  }

  private boolean canMove(Habit habit) {
    return situation.applications().stream()
        .noneMatch(one -> one.product().equals(habit.product()) && one.slot() != habit.slot());
  }

  private static List<Other> cadences(Habit habit) {
    var now = habit.applications().getFirst().cadence();
    var often = habit.timesADay();
    return Stream.concat(
            shifted(now).map(cadence -> new Other(cadence, ALTERNATE)),
            RHYTHMS.stream()
                .filter(rhythm -> rhythm.days().timesADay() <= often)
                .map(
                    rhythm ->
                        new Other(
                            rhythm.days(),
                            rhythm.days().timesADay() < often ? rhythm.cost() : ALTERNATE)))
        .filter(other -> habit.applications().size() > 1 || !other.cadence().equals(now))
        .toList();
  }

  /** The same rhythm on other days. */
  private static Stream<Cadence> shifted(Cadence now) {
    return now instanceof Cadence.EveryNDays(var n, var anchor) && n <= LONGEST_RHYTHM
        ? IntStream.range(1, n).mapToObj(by -> new Cadence.EveryNDays(n, anchor.plusDays(by)))
        : Stream.empty();
  }

  /** The days on which something else has come to its end, within the window. */
  private Stream<LocalDate> ends() {
    return Stream.concat(
            situation.applications().stream().map(Application::until).flatMap(Optional::stream),
            situation.phases().stream().map(PhaseDays::last))
        .map(last -> last.plusDays(1))
        .filter(back -> back.isAfter(window.first()) && !back.isAfter(window.last()))
        .distinct()
        .sorted();
  }

  private static Rhythm on(int cost, DayOfWeek... days) {
    return new Rhythm(new Cadence.Weekdays(Set.of(days)), cost);
  }
}
