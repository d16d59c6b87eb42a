package dev.dewcycle.reminder.schedule;

import dev.dewcycle.reminder.preference.Preferences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings open reminders of a subscriber to what is wanted now.
 *
 * @param clock the test clock that the owner is bound to
 * @param preferences how the owner wants to be told
 * @param since when it came to be wanted: nothing before it is owed, except what was open
 */
public record Plan(
    Owner owner,
    ZoneId zone,
    Optional<UUID> clock,
    Preferences preferences,
    Instant since,
    Past past) {

  /** What is to be written: new series, series with another course, series nobody wants more. */
  public record Changes(List<Reminder> added, List<Reminder> moved, List<Reminder> cancelled) {}

  /** The changes after a move of the subjects, of which all that is open and wanted is passed. */
  public Changes changes(List<Reminder> open, List<Wish> wanted, Supplier<UUID> ids) {
    var before = open.stream().collect(Collectors.toMap(Wish.Place::of, Function.identity()));
    var after =
        wanted.stream()
            .filter(wish -> preferences.allow(wish.series().kind()))
            .flatMap(wish -> scheduled(wish, Optional.ofNullable(before.get(wish.place())), ids))
            .collect(Collectors.toMap(Wish.Place::of, Function.identity()));
    return new Changes(
        after.entrySet().stream()
            .filter(plan -> !before.containsKey(plan.getKey()))
            .map(plan -> plan.getValue())
            .toList(),
        after.entrySet().stream()
            .filter(plan -> before.containsKey(plan.getKey()))
            .map(plan -> before.get(plan.getKey()).rescheduled(plan.getValue()))
            .toList(),
        open.stream().filter(reminder -> !after.containsKey(Wish.Place.of(reminder))).toList());
  }

  /**
   * The changes after a move of the owner, to another zone or clock: it brings no message back that
   * was done with, but a timer of the present version falls due by the new zone.
   */
  public Changes retimed(List<Reminder> open, List<Wish> wanted, Supplier<UUID> ids) {
    var places = places(open);
    var kept = wanted.stream().filter(wish -> isKept(wish, places)).toList();
    return changes(open, kept, ids);
  }

  /**
   * The changes after the owner has set other preferences: what was switched on comes back from now
   * on, and nothing that is done with.
   */
  public Changes preferring(
      Preferences before, List<Reminder> open, List<Wish> wanted, Supplier<UUID> ids) {
    var places = places(open);
    var kept =
        wanted.stream()
            .filter(wish -> isKept(wish, places) || !before.allow(wish.series().kind()))
            .map(wish -> isKept(wish, places) ? wish : stillToCome(wish))
            .toList();
    return changes(open, kept, ids);
  }

  private static Set<Wish.Place> places(List<Reminder> open) {
    return open.stream().map(Wish.Place::of).collect(Collectors.toSet());
  }

  private static boolean isKept(Wish wish, Set<Wish.Place> open) {
    return wish.series().kind().isTimer() || open.contains(wish.place());
  }

  /** Without the days whose time has passed. */
  private Wish stillToCome(Wish wish) {
    var days =
        wish.series().days().from(earliest(Optional.empty())).stream()
            .filter(day -> !due(wish.series(), day).at().isBefore(since))
            .findFirst()
            .map(wish.series().days()::from)
            .orElse(Days.NONE);
    return new Wish(wish.subject(), wish.series().on(days));
  }

  private Stream<Reminder> scheduled(Wish wish, Optional<Reminder> open, Supplier<UUID> ids) {
    var series = wish.series();
    var openFrom = open.map(old -> old.due().day());
    var days = series.kind().isTimer() ? series.days() : series.days().from(earliest(openFrom));
    return days.stream().filter(day -> isOwed(wish, day, openFrom)).findFirst().stream()
        .map(
            day ->
                new Reminder(
                    open.map(Reminder::id).orElseGet(ids),
                    1,
                    owner,
                    series.kind(),
                    wish.subject(),
                    series.slot(),
                    clock,
                    series.kind().isTimer() || series.isAboutTheHour()
                        ? due(series, day)
                        : due(series, day).notBefore(since),
                    days.from(day.plusDays(1))));
  }

  /** No day before it is owed: quiet hours hold a message back by a day at most. */
  private LocalDate earliest(Optional<LocalDate> openFrom) {
    var yesterday = WallClock.dayOf(since, zone).minusDays(1);
    return openFrom.filter(yesterday::isAfter).orElse(yesterday);
  }

  private boolean isOwed(Wish wish, LocalDate day, Optional<LocalDate> openFrom) {
    var series = wish.series();
    var due = due(series, day).at();
    if (series.kind().isTimer()) {
      return !past.hasFiredBy(wish, due);
    }
    if (!past.leavesOpen(wish, day) || !WallClock.hasDay(day, zone)) {
      return false;
    }
    if (openFrom.filter(from -> !day.isBefore(from)).isPresent()) {
      return true;
    }
    return series.isAboutTheHour()
        ? !due.isBefore(since)
        : !day.isBefore(WallClock.dayOf(since, zone));
  }

  private Due due(Series series, LocalDate day) {
    return Due.of(series.kind(), day, preferences.timeOf(series.kind(), series.slot()), zone);
  }
}
