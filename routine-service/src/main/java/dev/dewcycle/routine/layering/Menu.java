package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Everything among which the resolver chooses: a list of choices for each habit, and at last
 * whether a sunscreen is added. What is chosen is written as the index of a choice for each of
 * them.
 */
record Menu(Situation situation, List<Habit> habits, List<List<Choice>> choices) {

  static Menu of(Situation situation, Window window, Set<UUID> goals) {
    var habits = Habit.of(situation);
    var choices = new Choices(situation, window, goals);
    var all = new ArrayList<>(habits.stream().map(choices::of).toList());
    all.add(sunscreen(situation));
    return new Menu(situation, habits, all);
  }

  private static List<Choice> sunscreen(Situation situation) {
    var none = new Choice(List.of(), 0, List.of());
    var add = new Choice(List.of(new Edit.AddSunscreen()), Choices.ADD_SUNSCREEN, List.of());
    return situation.profile().sunscreenElsewhere() ? List.of(none) : List.of(none, add);
  }

  int size() {
    return choices.size();
  }

  int sunscreen() {
    return habits.size();
  }

  Choice choice(int place, int index) {
    return choices.get(place).get(index);
  }

  /** What everything costs, by place. */
  int[][] costs() {
    return choices.stream()
        .map(some -> some.stream().mapToInt(Choice::cost).toArray())
        .toArray(int[][]::new);
  }

  /**
   * Choices by which a habit is applied on all days of another choice, and more; as bits. Flexible
   * ones are left out, since their days are not known.
   */
  long noLessThan(int place, int index, boolean inTheSlot) {
    var days = choice(place, index).applications();
    if (days.isEmpty() || Room.isFlexible(days)) {
      return 0;
    }
    var some = choices.get(place);
    var bits = 0L;
    for (var i = 0; i < some.size(); i++) {
      var other = some.get(i).applications();
      if (other.size() == days.size()
          && (!inTheSlot || other.getFirst().slot() == days.getFirst().slot())
          && IntStream.range(0, days.size())
              .allMatch(at -> isNoLess(other.get(at), days.get(at)))) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  private static boolean isNoLess(Application one, Application than) {
    return one.from().equals(than.from())
        && one.until().equals(than.until())
        && (one.cadence().equals(than.cadence())
            || one.cadence() instanceof Cadence.Daily
            || (one.cadence() instanceof Cadence.Weekdays(var days)
                && than.cadence() instanceof Cadence.Weekdays(var fewer)
                && days.containsAll(fewer)));
  }

  int cost(int[] chosen) {
    return IntStream.range(0, chosen.length).map(i -> choice(i, chosen[i]).cost()).sum();
  }

  /** The edits in the order of the habits. */
  List<Edit> edits(int[] chosen) {
    return IntStream.range(0, chosen.length)
        .boxed()
        .flatMap(i -> choice(i, chosen[i]).edits().stream())
        .toList();
  }

  /** The routine as chosen. */
  Situation with(int[] chosen) {
    var applications = new ArrayList<Application>(situation.applications().size());
    for (var i = 0; i < habits.size(); i++) {
      applications.addAll(choice(i, chosen[i]).applications());
    }
    var changed = situation.with(applications);
    return chosen[sunscreen()] == 0 ? changed : covered(changed);
  }

  /** A part of the routine under a sunscreen. */
  Situation only(List<Application> some) {
    return covered(situation.with(some));
  }

  private static Situation covered(Situation bare) {
    return bare.with(bare.profile().coveredElsewhere());
  }

  /** Nothing but the phases is left. */
  int[] nothing() {
    return choices.stream().mapToInt(Menu::last).toArray();
  }

  private static int last(List<Choice> some) {
    return some.size() - 1;
  }

  /** Everything stays as it is. */
  int[] asItIs() {
    return new int[size()];
  }
}
