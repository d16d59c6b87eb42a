package dev.dewcycle.routine.cadence.adapter;

import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.Cadence.Daily;
import dev.dewcycle.routine.routine.Cadence.EveryNDays;
import dev.dewcycle.routine.routine.Cadence.TimesPerMonth;
import dev.dewcycle.routine.routine.Cadence.TimesPerWeek;
import dev.dewcycle.routine.routine.Cadence.Weekdays;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cadence in JSON, over HTTP and in tables.
 *
 * @param days for WEEKDAYS
 * @param n for the others but DAILY
 * @param anchor for EVERY_N_DAYS: a day on which it is applied
 */
public record CadenceView(
    @NotNull Kind kind,
    Optional<List<@NotNull DayOfWeek>> days,
    Optional<Integer> n,
    Optional<LocalDate> anchor) {

  /** Which kind of cadence it is. */
  public enum Kind {
    DAILY,
    WEEKDAYS,
    EVERY_N_DAYS,
    TIMES_PER_WEEK,
    TIMES_PER_MONTH
  }

  public static CadenceView of(Cadence cadence) {
    return switch (cadence) {
      case Daily _ -> view(Kind.DAILY, Optional.empty(), Optional.empty(), Optional.empty());
      case Weekdays(var days) ->
          view(
              Kind.WEEKDAYS,
              Optional.of(days.stream().sorted().toList()),
              Optional.empty(),
              Optional.empty());
      case EveryNDays(var n, var anchor) ->
          view(Kind.EVERY_N_DAYS, Optional.empty(), Optional.of(n), Optional.of(anchor));
      case TimesPerWeek(var n) ->
          view(Kind.TIMES_PER_WEEK, Optional.empty(), Optional.of(n), Optional.empty());
      case TimesPerMonth(var n) ->
          view(Kind.TIMES_PER_MONTH, Optional.empty(), Optional.of(n), Optional.empty());
    };
  }

  private static CadenceView view(
      Kind kind, Optional<List<DayOfWeek>> days, Optional<Integer> n, Optional<LocalDate> anchor) {
    return new CadenceView(kind, days, n, anchor);
  }

  /** The cadence, for one that was stored or read before. */
  public Cadence stored() {
    return switch (kind) {
      case DAILY -> new Daily();
      case WEEKDAYS -> new Weekdays(Set.copyOf(days.orElseThrow()));
      case EVERY_N_DAYS -> new EveryNDays(n.orElseThrow(), anchor.orElseThrow());
      case TIMES_PER_WEEK -> new TimesPerWeek(n.orElseThrow());
      case TIMES_PER_MONTH -> new TimesPerMonth(n.orElseThrow());
    };
  }

  /** The cadence as a request names it: each fault is told by {@code faults}. */
  public Optional<Cadence> read(String pointer, Faults faults) {
    var before = faults.count();
    switch (kind) {
      case DAILY -> {}
      case WEEKDAYS ->
          faults.unless(
              days.filter(named -> !named.isEmpty()).isPresent(),
              pointer + "/days",
              "WEEKDAYS names at least one day.");
      case EVERY_N_DAYS -> {
        number(EveryNDays.MAX, pointer, faults);
        faults.unless(
            anchor.isPresent(), pointer + "/anchor", "EVERY_N_DAYS needs a day to count from.");
        anchor.ifPresent(day -> faults.unlessSane(day, pointer + "/anchor"));
      }
      case TIMES_PER_WEEK -> number(TimesPerWeek.MAX, pointer, faults);
      case TIMES_PER_MONTH -> number(TimesPerMonth.MAX, pointer, faults);
    }
    return faults.count() == before ? Optional.of(stored()) : Optional.empty();
  }

  private void number(int max, String pointer, Faults faults) {
    faults.unless(
        n.filter(value -> value >= 1 && value <= max).isPresent(),
        pointer + "/n",
        kind + " takes n from 1 to " + max + ".");
  }
}
