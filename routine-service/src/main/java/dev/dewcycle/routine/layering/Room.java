package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Counts the days of weeks: where flexible cadences and what they must not meet need more than
 * seven together, some of them meet, wherever they are placed and whatever else is applied.
 */
final class Room {
  private static final int WEEK = 7;

  private final Menu menu;
  private final Window window;
  private final Troubles troubles;

  /** First days of the calendar's weeks that lie in the window from Monday to Sunday. */
  private final int[] mondays;

  Room(Menu menu, Window window, Troubles troubles) {
    this.menu = menu;
    this.window = window;
    this.troubles = troubles;
    var first = window.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    this.mondays =
        IntStream.iterate(window.day(first), day -> day + WEEK <= window.days(), day -> day + WEEK)
            .toArray();
  }

  static boolean isFlexible(List<Application> some) {
    return some.stream().anyMatch(one -> one.cadence() instanceof Cadence.Flexible);
  }

  /** Whether some week of the window has all the days of a flexible cadence. */
  boolean isSteady(List<Application> some) {
    return IntStream.of(mondays).anyMatch(monday -> inWeek(some, monday).isPresent());
  }

  /** On how many days of some week both are applied at least. */
  int shared(List<Application> one, List<Application> other) {
    var most = 0;
    for (var monday : mondays) {
      var times = times(one, monday) + times(other, monday) - WEEK;
      most = Math.max(most, times);
    }
    return most;
  }

  private int times(List<Application> some, int monday) {
    return isFlexible(some) ? inWeek(some, monday).orElse(0) : days(some).and(week(monday)).count();
  }

  private static DaySet week(int monday) {
    return DaySet.between(monday, monday + WEEK - 1);
  }

  /** How often a flexible one is applied in a week; empty where that is not certain. */
  private OptionalInt inWeek(List<Application> some, int monday) {
    return some.size() == 1
            && some.getFirst().cadence() instanceof Cadence.TimesPerWeek(var times)
            && !rests(some.getFirst())
            && week(monday).minus(range(some.getFirst())).isEmpty()
        ? OptionalInt.of(times)
        : OptionalInt.empty();
  }

  private DaySet range(Application one) {
    return DaySet.between(window.day(one.from()), one.until().map(window::day).orElse(DaySet.LAST));
  }

  /** The days of fixed cadences that nothing suspends. */
  private DaySet days(List<Application> some) {
    var days = DaySet.NONE;
    for (var one : some) {
      if (one.cadence() instanceof Cadence.Fixed fixed && !rests(one)) {
        days = days.or(Cadences.days(fixed, window).and(range(one)));
      }
    }
    return days;
  }

  /** Whether a phase may suspend it. */
  private boolean rests(Application one) {
    return !menu.situation().phases().isEmpty()
        && menu.situation()
            .shelf()
            .find(one.product())
            .filter(content -> content.product().role() == Category.SERUM)
            .isPresent();
  }

  /**
   * Places of the menu that cannot but meet.
   *
   * @param flexible one place or two that clash, flexible as chosen
   */
  Optional<BitSet> tooTight(BitSet flexible, int[] chosen) {
    for (var monday : mondays) {
      var all = (BitSet) flexible.clone();
      var more = OptionalInt.of(0);
      while (more.isPresent()) {
        var tight = tooTight(all, chosen, monday);
        if (tight.isPresent()) {
          return tight;
        }
        more = another(all, chosen, monday);
        more.ifPresent(all::set);
      }
    }
    return Optional.empty();
  }

  /** One more flexible place that clashes with all of them. */
  private OptionalInt another(BitSet flexible, int[] chosen, int monday) {
    return IntStream.range(0, menu.habits().size())
        .filter(i -> !flexible.get(i) && inWeek(applications(i, chosen), monday).isPresent())
        .filter(i -> clashes(flexible, i, chosen))
        .findFirst();
  }

  private Optional<BitSet> tooTight(BitSet flexible, int[] chosen, int monday) {
    var needed = 0;
    for (var i : flexible.stream().toArray()) {
      var times = inWeek(applications(i, chosen), monday);
      if (times.isEmpty()) {
        return Optional.empty();
      }
      needed += times.getAsInt();
    }
    var tight = (BitSet) flexible.clone();
    var taken = DaySet.NONE;
    for (var i = 0; i < menu.habits().size() && needed + taken.count() <= WEEK; i++) {
      if (!flexible.get(i)) {
        var more = taken.or(days(applications(i, chosen)).and(week(monday)));
        if (!more.equals(taken) && clashes(flexible, i, chosen)) {
          taken = more;
          tight.set(i);
        }
      }
    }
    return needed + taken.count() > WEEK ? Optional.of(tight) : Optional.empty();
  }

  /**
   * Those of some places that make serums and ampoules both daily in some week, as few as will do.
   *
   * @param days of a week that are too many
   */
  Optional<BitSet> bothDaily(BitSet named, int[] chosen, int days) {
    for (var monday : mondays) {
      if (areBothDaily(named, chosen, days, monday)) {
        var few = (BitSet) named.clone();
        for (var i : named.stream().toArray()) {
          few.clear(i);
          few.set(i, !areBothDaily(few, chosen, days, monday));
        }
        return Optional.of(few);
      }
    }
    return Optional.empty();
  }

  private boolean areBothDaily(BitSet places, int[] chosen, int days, int monday) {
    var known = new DaySet[] {DaySet.NONE, DaySet.NONE};
    var times = new int[2];
    for (var i : places.stream().toArray()) {
      var some = applications(i, chosen);
      var side = isAmpoule(i) ? 1 : 0;
      known[side] = known[side].or(days(some).and(week(monday)));
      times[side] = Math.max(times[side], inWeek(some, monday).orElse(0));
    }
    var least = Math.max(times[0], known[0].count()) + Math.max(times[1], known[1].count()) - WEEK;
    return Math.max(least, known[0].and(known[1]).count()) >= days;
  }

  private boolean isAmpoule(int place) {
    return menu.situation()
        .shelf()
        .find(menu.habits().get(place).product())
        .filter(content -> content.product().countsAsAmpoule())
        .isPresent();
  }

  private List<Application> applications(int place, int[] chosen) {
    return menu.choice(place, chosen[place]).applications();
  }

  private boolean clashes(BitSet flexible, int place, int[] chosen) {
    return flexible.stream().allMatch(one -> clash(one, place, chosen));
  }

  private boolean clash(int one, int other, int[] chosen) {
    return use(one, chosen)
        .flatMap(first -> use(other, chosen).flatMap(then -> troubles.book().clash(first, then)))
        .filter(severity -> severity.isAtLeast(Severity.AVOID))
        .isPresent();
  }

  private Optional<Use> use(int place, int[] chosen) {
    return menu.situation()
        .shelf()
        .find(menu.habits().get(place).product())
        .map(content -> Use.always(content, applications(place, chosen).getFirst().slot()));
  }
}
