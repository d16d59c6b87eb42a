package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.ActiveFamily.AHA;
import static dev.dewcycle.events.ActiveFamily.BHA;
import static dev.dewcycle.events.ActiveFamily.RETINOID;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinState;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules that count days, weeks and times: the ones that no single day can tell. */
final class NaiveTimes {
  private final Situation situation;
  private final Window window;
  private final NaiveCalendar calendar;
  private final Seen seen;

  NaiveTimes(Situation situation, Window window, NaiveCalendar calendar, Seen seen) {
    this.situation = situation;
    this.window = window;
    this.calendar = calendar;
    this.seen = seen;
  }

  void look() {
    startUp();
    exfoliation();
    newActives();
    directions();
    phaseLengths();
    rests();
    new NaiveAmpoules(situation, window, calendar, seen).look();
  }

  private Stream<Integer> days() {
    return IntStream.range(0, window.days()).boxed();
  }

  private boolean isInside(int day) {
    return 0 <= day && day < window.days();
  }

  /** Two nights in the first week of retinoids, one more in each, nightly from the sixth. */
  private void startUp() {
    var retinoids = calendar.all(one -> one.has(RETINOID));
    var starts = retinoids.stream().map(calendar::introduced).toList();
    if (retinoids.isEmpty() || starts.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    var start = starts.stream().map(Optional::orElseThrow).min(Integer::compare).orElseThrow();
    var surplus = new HashSet<Integer>();
    var involved = new HashSet<NaiveProduct>();
    for (var week = 1; week <= 5; week++) {
      var first = start + 7 * (week - 1);
      IntStream.range(first, first + 7)
          .filter(day -> retinoids.stream().anyMatch(one -> calendar.inUse(one, day)))
          .skip(week + 1L)
          .filter(this::isInside)
          .filter(day -> retinoids.stream().anyMatch(calendar.on(day)::contains))
          .forEach(surplus::add);
    }
    surplus.forEach(
        day -> calendar.on(day).stream().filter(retinoids::contains).forEach(involved::add));
    surplus.forEach(day -> seen.add("L23", "", Severity.CAUTION, involved, day));
  }

  /** More than three slots with a leave-on acid in a week, two while skin is sensitive. */
  private void exfoliation() {
    var profile = situation.profile();
    var isSensitive =
        profile.sensitivity() == Sensitivity.HIGH
            || profile.skinState().contains(SkinState.IRRITATED);
    var tooOften = days().filter(day -> isIn(day, this::peels, isSensitive ? 2 : 3)).toList();
    var involved = new HashSet<NaiveProduct>();
    tooOften.forEach(
        day -> calendar.on(day).stream().filter(NaiveTimes::isPeel).forEach(involved::add));
    tooOften.forEach(day -> seen.add("L24", "", Severity.CAUTION, involved, day));
  }

  private int peels(int day) {
    return (int)
        Stream.of(Slot.values())
            .filter(slot -> calendar.on(day, slot).stream().anyMatch(NaiveTimes::isPeel))
            .count();
  }

  private static boolean isPeel(NaiveProduct product) {
    return !product.product().rinseOff() && (product.has(AHA) || product.has(BHA));
  }

  /** Whether the day counts and is one of seven days in a row with more than so many times. */
  private static boolean isIn(int day, IntUnaryOperator times, int most) {
    return times.applyAsInt(day) > 0
        && IntStream.rangeClosed(day - 6, day)
            .anyMatch(first -> IntStream.range(first, first + 7).map(times).sum() > most);
  }

  private void newActives() {
    for (var one : calendar.products()) {
      for (var other : calendar.products()) {
        var first = calendar.introduced(one);
        var second = calendar.introduced(other);
        if (first.isPresent()
            && second.isPresent()
            && first.get() <= second.get()
            && second.get() - first.get() < 14
            && bring(one, other)) {
          days()
              .filter(day -> day >= second.get())
              .filter(day -> day < first.get() + 14)
              .forEach(day -> seen.add("L25", "", Severity.CAUTION, List.of(one, other), day));
        }
      }
    }
  }

  /** Whether each of the two brings an active that is new and that the other does not bring. */
  private boolean bring(NaiveProduct one, NaiveProduct other) {
    return one != other
        && !news(other).containsAll(news(one))
        && !news(one).containsAll(news(other));
  }

  private Set<ActiveFamily> news(NaiveProduct newcomer) {
    var day = calendar.introduced(newcomer).orElseThrow();
    var news = EnumSet.noneOf(ActiveFamily.class);
    news.addAll(newcomer.active());
    for (var product : calendar.products()) {
      if (calendar.introduced(product).filter(since -> since >= day).isEmpty()) {
        news.removeAll(product.active());
      }
    }
    return news;
  }

  /** Ampoules more often in a week than their directions say. */
  private void directions() {
    for (var ampoule : calendar.all(NaiveProduct::isAmpoule)) {
      ampoule
          .product()
          .usesPerWeek()
          .ifPresent(
              most ->
                  days()
                      .filter(day -> isIn(day, on -> calendar.times(on, ampoule), most))
                      .forEach(day -> seen.add("L30", "", Severity.INFO, List.of(ampoule), day)));
    }
  }

  private void phaseLengths() {
    for (var ampoule : calendar.all(NaiveProduct::isAmpoule)) {
      for (var phase : calendar.phases(ampoule)) {
        var most = Math.min(28, ampoule.product().courseDays().orElse(28));
        var last = calendar.day(phase.last());
        IntStream.range(0, phase.length() - most)
            .map(back -> last - back)
            .filter(this::isInside)
            .forEach(day -> seen.add("L31", "", Severity.AVOID, List.of(ampoule), day));
      }
    }
  }

  private void rests() {
    for (var before : calendar.products()) {
      for (var ampoule : calendar.all(NaiveProduct::isAmpoule)) {
        for (var earlier : calendar.phases(before)) {
          for (var phase : calendar.phases(ampoule)) {
            var rested = earlier.last().plusDays(Math.max(7, earlier.length()));
            if (earlier.last().isBefore(phase.first()) && before.worksLike(ampoule)) {
              days()
                  .filter(
                      day ->
                          calendar.day(phase.first()) <= day && day <= calendar.day(phase.last()))
                  .filter(day -> day <= calendar.day(rested))
                  .forEach(day -> seen.add("L32", "", Severity.INFO, List.of(ampoule), day));
            }
          }
        }
      }
    }
  }
}
