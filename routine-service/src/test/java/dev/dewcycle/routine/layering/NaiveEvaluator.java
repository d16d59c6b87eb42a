package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules again, read day by day from what the domain says, slowly and without a day set: what
 * the evaluator is compared with. Knows cadences with fixed days only.
 */
final class NaiveEvaluator {
  private final Situation situation;
  private final Window window;
  private final Set<String> found = new HashSet<>();
  private final NaiveCalendar calendar;
  private final Map<LocalDate, Boolean> ampouleDays = new HashMap<>();

  private NaiveEvaluator(Situation situation, Window window) {
    this.situation = situation;
    this.window = window;
    this.calendar = new NaiveCalendar(situation);
  }

  /** Each fact in words, such as {@code L01 PM 2026-03-02} with its products. */
  static Set<String> check(Situation situation, Window window) {
    var naive = new NaiveEvaluator(situation, window);
    naive.days().forEach(naive::pairs);
    naive.days().forEach(naive::sun);
    naive.days().forEach(naive::bothDaily);
    naive.overuse();
    naive.ampouleDays();
    return naive.found;
  }

  private Stream<LocalDate> days() {
    return IntStream.range(0, window.days()).mapToObj(window::date);
  }

  private void pairs(LocalDate day) {
    for (var slot : Slot.values()) {
      pair(
          "L01", slot.name(), day, calendar.on(day, slot), ActiveFamily.RETINOID, ActiveFamily.AHA);
      pair(
          "L02", slot.name(), day, calendar.on(day, slot), ActiveFamily.RETINOID, ActiveFamily.BHA);
      pair("L07", slot.name(), day, calendar.on(day, slot), ActiveFamily.AHA, ActiveFamily.BHA);
    }
    pair("L06", "", day, calendar.on(day), ActiveFamily.RETINOID, ActiveFamily.RETINOID);
    pair("L08", "", day, calendar.on(day), ActiveFamily.AHA, ActiveFamily.AHA);
    calendar.on(day, Slot.AM).stream()
        .filter(product -> product.exposures().contains(ActiveFamily.RETINOID))
        .forEach(product -> add("L22", "AM", day, Set.of(product)));
    calendar.on(day, Slot.PM).stream()
        .filter(product -> product.role() == Category.SUNSCREEN)
        .forEach(product -> add("L34", "PM", day, Set.of(product)));
  }

  private void pair(
      String rule,
      String slot,
      LocalDate day,
      Set<Product> products,
      ActiveFamily first,
      ActiveFamily second) {
    for (var one : products) {
      for (var other : products) {
        if (!one.equals(other)
            && one.exposures().contains(first)
            && other.exposures().contains(second)) {
          add(rule, slot, day, Set.of(one, other));
        }
      }
    }
  }

  private void sun(LocalDate morning) {
    var covered = calendar.on(morning, Slot.AM).stream().anyMatch(Product::isSunCover);
    for (var product : situation.products().values()) {
      if (!covered && isSensitive(product, morning, ActiveFamily.AHA, 7)) {
        add("L19", "AM", morning, Set.of(product));
      }
      if (!covered && isSensitive(product, morning, ActiveFamily.RETINOID, 1)) {
        add("L20", "AM", morning, Set.of(product));
      }
    }
  }

  private boolean isSensitive(Product product, LocalDate day, ActiveFamily family, int after) {
    return product.exposures().contains(family)
        && (calendar.on(day, Slot.AM).contains(product)
            || IntStream.rangeClosed(1, after)
                .anyMatch(back -> calendar.on(day.minusDays(back)).contains(product)));
  }

  private void bothDaily(LocalDate day) {
    var named = false;
    for (var serum : calendar.all(Product::countsAsSerum)) {
      for (var ampoule : calendar.all(Product::countsAsAmpoule)) {
        if (isDaily(day, on -> on.contains(serum) && on.contains(ampoule))) {
          add("BOTH_DAILY", "", day, Set.of(serum, ampoule));
          named = true;
        }
      }
    }
    if (!named && isDaily(day, NaiveEvaluator::isBoth)) {
      found.add("BOTH_DAILY in turn " + day);
    }
  }

  private static boolean isBoth(Set<Product> on) {
    return on.stream().anyMatch(Product::countsAsSerum)
        && on.stream().anyMatch(Product::countsAsAmpoule);
  }

  /** Whether the day is one of five such days in some seven. */
  private boolean isDaily(LocalDate day, Predicate<Set<Product>> such) {
    return such.test(calendar.on(day))
        && IntStream.rangeClosed(-6, 0)
            .mapToObj(day::plusDays)
            .anyMatch(
                start ->
                    IntStream.range(0, 7)
                            .mapToObj(start::plusDays)
                            .filter(date -> such.test(calendar.on(date)))
                            .count()
                        >= 5);
  }

  private void overuse() {
    for (var ampoule : calendar.all(Product::countsAsAmpoule)) {
      var tooLong =
          IntStream.range(0, window.days() + 28)
              .mapToObj(window::date)
              .filter(day -> isRun(ampoule, day))
              .toList();
      report("OVERUSE", tooLong, day -> Set.of(ampoule));
    }
  }

  private boolean isRun(Product ampoule, LocalDate last) {
    return IntStream.rangeClosed(0, 28)
        .mapToObj(last::minusDays)
        .allMatch(day -> calendar.inUse(ampoule, day) && !calendar.inPhase(ampoule, day));
  }

  private void ampouleDays() {
    var tooMany =
        IntStream.rangeClosed(0, Math.min(window.days() + 54, DaySet.LAST))
            .mapToObj(window::date)
            .filter(day -> anyAmpoule(day) && ampouleDaysUntil(day) > 28)
            .toList();
    report("AMPOULE_DAYS", tooMany, day -> Set.of());
  }

  private long ampouleDaysUntil(LocalDate day) {
    return IntStream.range(0, 56).mapToObj(day::minusDays).filter(this::anyAmpoule).count();
  }

  private boolean anyAmpoule(LocalDate day) {
    return ampouleDays.computeIfAbsent(
        day,
        date ->
            calendar.all(Product::countsAsAmpoule).stream()
                .anyMatch(one -> calendar.inUse(one, date)));
  }

  /** Days of the window; where there are none, the first one after it. */
  private void report(
      String rule, List<LocalDate> days, Function<LocalDate, Set<Product>> products) {
    var inside = days.stream().filter(day -> !day.isAfter(window.last())).toList();
    var told = inside.isEmpty() ? days.stream().limit(1).toList() : inside;
    told.forEach(day -> add(rule, "", day, products.apply(day)));
  }

  private void add(String rule, String slot, LocalDate day, Set<Product> products) {
    found.add(
        rule
            + " "
            + slot
            + " "
            + day
            + products.stream()
                .map(Product::name)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(" + ", " ", "")));
  }
}
