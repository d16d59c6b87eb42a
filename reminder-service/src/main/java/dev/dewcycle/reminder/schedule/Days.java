package dev.dewcycle.reminder.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Local days in ascending order. A range needs no more room than its ends, and may have no end. */
public sealed interface Days {
  Days NONE = new Listed(List.of());

  /** All of them, ascending; endless where the range has no end. */
  Stream<LocalDate> stream();

  /** Those that are not before the given day. */
  Days from(LocalDate day);

  /** Those of them that are left where others have been taken out. */
  Days without(Predicate<LocalDate> taken);

  default Optional<LocalDate> first() {
    return stream().findFirst();
  }

  static Days of(LocalDate... days) {
    return new Listed(List.of(days));
  }

  /**
   * Days one by one.
   *
   * @param days ascending
   */
  record Listed(List<LocalDate> days) implements Days {
    public Listed {
      days = List.copyOf(days);
    }

    @Override
    public Stream<LocalDate> stream() {
      return days.stream();
    }

    @Override
    public Days from(LocalDate day) {
      return new Listed(days.stream().dropWhile(day::isAfter).toList());
    }

    @Override
    public Days without(Predicate<LocalDate> taken) {
      return new Listed(days.stream().filter(taken.negate()).toList());
    }
  }

  /**
   * Every day of a range.
   *
   * @param from the first one; none where {@code until} is before it
   * @param until the last one, inclusive; absent for an open end
   */
  record Daily(LocalDate from, Optional<LocalDate> until) implements Days {
    @Override
    public Stream<LocalDate> stream() {
      return Stream.iterate(from, this::contains, day -> day.plusDays(1));
    }

    @Override
    public Days from(LocalDate day) {
      return day.isAfter(from) ? new Daily(day, until) : this;
    }

    /** Throws where the range has no end: what is left of it could not be told. */
    @Override
    public Days without(Predicate<LocalDate> taken) {
      if (until.isEmpty()) {
        throw new IllegalStateException("days without an end cannot be taken apart");
      }
      return stream().anyMatch(taken) ? new Listed(stream().toList()).without(taken) : this;
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
  }

  /** Whether the day is among them. */
  default boolean has(LocalDate day) {
    return switch (this) {
      case Listed listed -> listed.days().contains(day);
      case Daily daily -> daily.contains(day);
    };
  }
}
