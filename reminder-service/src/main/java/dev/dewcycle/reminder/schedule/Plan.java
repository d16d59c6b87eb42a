package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.preference.Preferences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Brings the open reminders of one subject to what it wants now.
 *
 * @param preferences how the owner wants to be told
 * @param clock the test clock that the owner is bound to
 * @param since when the subject came to want this: nothing before it is owed, except what was open
 */
public record Plan(
    Owner owner,
    Subject subject,
    ZoneId zone,
    Optional<UUID> clock,
    Preferences preferences,
    Instant since,
    Past past) {

  /** What is to be written: new series, series with another course, series nobody wants more. */
  public record Changes(List<Reminder> added, List<Reminder> moved, List<Reminder> cancelled) {}

  /** The changes after a move of the subject. */
  public Changes changes(List<Reminder> open, List<Series> wanted, Supplier<UUID> ids) {
    var before = open.stream().collect(Collectors.toMap(Reminder::kind, Function.identity()));
    var after =
        wanted.stream()
            .filter(series -> preferences.allow(series.kind()))
            .flatMap(series -> scheduled(series, before, ids).stream())
            .collect(Collectors.toMap(Reminder::kind, Function.identity()));
    return new Changes(
        after.values().stream().filter(plan -> !before.containsKey(plan.kind())).toList(),
        after.values().stream()
            .filter(plan -> before.containsKey(plan.kind()))
            .map(plan -> before.get(plan.kind()).rescheduled(plan))
            .toList(),
        open.stream().filter(reminder -> !after.containsKey(reminder.kind())).toList());
  }

  /**
   * The changes after a move of the owner, to another zone or clock: it brings no message back that
   * was done with, but a timer of the present version falls due by the new zone.
   */
  public Changes retimed(List<Reminder> open, List<Series> wanted, Supplier<UUID> ids) {
    var kinds = open.stream().map(Reminder::kind).collect(Collectors.toSet());
    var kept =
        wanted.stream()
            .filter(series -> series.kind().isTimer() || kinds.contains(series.kind()))
            .toList();
    return changes(open, kept, ids);
  }

  /**
   * The changes after the owner has set other preferences: what was switched on comes back from now
   * on, and nothing that is done with.
   */
  public Changes preferring(
      Preferences before, List<Reminder> open, List<Series> wanted, Supplier<UUID> ids) {
    var kinds = open.stream().map(Reminder::kind).collect(Collectors.toSet());
    var kept =
        wanted.stream()
            .filter(
                series ->
                    series.kind().isTimer()
                        || kinds.contains(series.kind())
                        || !before.allow(series.kind()))
            .map(series -> kinds.contains(series.kind()) ? series : stillToCome(series))
            .toList();
    return changes(open, kept, ids);
  }

  /** Without the days whose time has passed. */
  private Series stillToCome(Series series) {
    var time = preferences.timeOf(series.kind(), series.slot());
    return new Series(
        series.kind(),
        series.slot(),
        series.days().stream()
            .filter(day -> !Due.of(series.kind(), day, time, zone).at().isBefore(since))
            .toList());
  }

  private Optional<Reminder> scheduled(
      Series series, Map<ReminderKind, Reminder> before, Supplier<UUID> ids) {
    var time = preferences.timeOf(series.kind(), series.slot());
    var openFrom = Optional.ofNullable(before.get(series.kind())).map(old -> old.due().day());
    var days = series.days().stream().filter(day -> isOwed(series, day, time, openFrom)).toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    var due = Due.of(series.kind(), days.getFirst(), time, zone);
    return Optional.of(
        new Reminder(
            openFrom.isPresent() ? before.get(series.kind()).id() : ids.get(),
            1,
            owner,
            series.kind(),
            subject,
            series.slot(),
            clock,
            series.kind().isTimer() || series.isAboutTheHour() ? due : due.notBefore(since),
            days.subList(1, days.size())));
  }

  private boolean isOwed(
      Series series, LocalDate day, AskedTime time, Optional<LocalDate> openFrom) {
    var due = Due.of(series.kind(), day, time, zone).at();
    if (series.kind().isTimer()) {
      return !past.hasFiredBy(series.kind(), due);
    }
    if (!past.leavesOpen(series.kind(), day) || !WallClock.hasDay(day, zone)) {
      return false;
    }
    if (openFrom.filter(from -> !day.isBefore(from)).isPresent()) {
      return true;
    }
    return series.isAboutTheHour()
        ? !due.isBefore(since)
        : !day.isBefore(WallClock.dayOf(since, zone));
  }
}
