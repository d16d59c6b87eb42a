package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules about ampoules that run for weeks, read day by day. */
final class NaiveAmpoules {
  private final Situation situation;
  private final Window window;
  private final NaiveCalendar calendar;
  private final Seen seen;
  private final Map<Integer, Boolean> ampouleDays = new HashMap<>();
  private final Set<Integer> inTurn = new HashSet<>();

  NaiveAmpoules(Situation situation, Window window, NaiveCalendar calendar, Seen seen) {
    this.situation = situation;
    this.window = window;
    this.calendar = calendar;
    this.seen = seen;
  }

  void look() {
    if (!ampoules().isEmpty()) {
      IntStream.range(0, window.days()).forEach(this::bothDaily);
      reportInTurn();
      overuse();
      ampouleDays();
    }
  }

  private List<NaiveProduct> ampoules() {
    return calendar.all(NaiveProduct::isAmpoule);
  }

  private void bothDaily(int day) {
    var named = false;
    for (var serum : calendar.all(NaiveProduct::isSerum)) {
      for (var ampoule : ampoules()) {
        if (isDaily(day, on -> on.contains(serum) && on.contains(ampoule))) {
          report(day, Set.of(serum, ampoule));
          named = true;
        }
      }
    }
    if (!named && isDaily(day, NaiveAmpoules::isBoth)) {
      inTurn.add(day);
    }
  }

  private void report(int day, Set<NaiveProduct> products) {
    seen.add("BOTH_DAILY", "", severity(products), products, day);
  }

  private Severity severity(Set<NaiveProduct> products) {
    if (situation.profile().needsCare()
        || products.stream().anyMatch(one -> !one.irritant().isEmpty())) {
      return Severity.AVOID;
    }
    return products.stream().allMatch(NaiveProduct::onlySupports)
        ? Severity.INFO
        : Severity.CAUTION;
  }

  private static boolean isBoth(Set<NaiveProduct> on) {
    return on.stream().anyMatch(NaiveProduct::isSerum)
        && on.stream().anyMatch(NaiveProduct::isAmpoule);
  }

  /** Whether the day is one of five such days in some seven. */
  private boolean isDaily(int day, Predicate<Set<NaiveProduct>> such) {
    return such.test(calendar.on(day)) && crowded(day, such).findAny().isPresent();
  }

  /** The first days of the weeks around a day that have five such days. */
  private Stream<Integer> crowded(int day, Predicate<Set<NaiveProduct>> such) {
    return IntStream.rangeClosed(day - 6, day)
        .boxed()
        .filter(first -> week(first).filter(on -> such.test(calendar.on(on))).count() >= 5);
  }

  private static Stream<Integer> week(int first) {
    return IntStream.range(first, first + 7).boxed();
  }

  /** Those that are both daily only in turn are named together. */
  private void reportInTurn() {
    var involved = new HashSet<NaiveProduct>();
    inTurn.stream()
        .flatMap(day -> crowded(day, NaiveAmpoules::isBoth))
        .flatMap(NaiveAmpoules::week)
        .map(calendar::on)
        .filter(NaiveAmpoules::isBoth)
        .flatMap(Set::stream)
        .filter(one -> one.isSerum() || one.isAmpoule())
        .forEach(involved::add);
    inTurn.forEach(day -> report(day, involved));
  }

  private void overuse() {
    for (var ampoule : ampoules()) {
      var tooLong =
          IntStream.range(0, window.days() + 28)
              .boxed()
              .filter(day -> isRun(ampoule, day))
              .toList();
      report("OVERUSE", Severity.CAUTION, tooLong, Set.of(ampoule));
    }
  }

  private boolean isRun(NaiveProduct ampoule, int last) {
    return IntStream.rangeClosed(last - 28, last)
        .allMatch(day -> calendar.inUse(ampoule, day) && !calendar.inPhase(ampoule, day));
  }

  private void ampouleDays() {
    var tooMany =
        IntStream.rangeClosed(0, Math.min(window.days() + 54, DaySet.LAST))
            .boxed()
            .filter(day -> anyAmpoule(day) && lastDays(day).filter(this::anyAmpoule).count() > 28)
            .toList();
    if (!tooMany.isEmpty()) {
      var involved = new HashSet<NaiveProduct>();
      for (var ampoule : ampoules()) {
        if (lastDays(tooMany.getFirst()).anyMatch(day -> calendar.inUse(ampoule, day))) {
          involved.add(ampoule);
        }
      }
      report("AMPOULE_DAYS", Severity.INFO, tooMany, involved);
    }
  }

  private static Stream<Integer> lastDays(int day) {
    return IntStream.range(day - 55, day + 1).boxed();
  }

  private boolean anyAmpoule(int day) {
    return ampouleDays.computeIfAbsent(
        day, date -> ampoules().stream().anyMatch(one -> calendar.inUse(one, date)));
  }

  /** Days of the window; where there are none, the first one after it. */
  private void report(
      String rule, Severity severity, List<Integer> days, Set<NaiveProduct> products) {
    var inside = days.stream().filter(day -> day < window.days()).toList();
    var told = inside.isEmpty() ? days.stream().limit(1).toList() : inside;
    told.forEach(day -> seen.add(rule, "", severity, products, day));
  }
}
