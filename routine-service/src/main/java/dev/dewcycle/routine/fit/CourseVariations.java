package dev.dewcycle.routine.fit;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.phase.RestPolicy;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Other courses with an ampoule, or a few nights a week without an end. A course is no part of the
 * routine, so the edits that name it only say what is different; the course itself is another one.
 */
final class CourseVariations {
  private static final int WEEK = 7;
  private static final Cadence SOME_NIGHTS = new Cadence.TimesPerWeek(2);

  private final Meant meant;
  private final Trials trials;
  private final List<Edit> sunscreen;

  CourseVariations(Meant meant, Trials trials, List<Edit> sunscreen) {
    this.meant = meant;
    this.trials = trials;
    this.sunscreen = sunscreen;
  }

  List<Variant> of(Usage.Course course) {
    var variants = new ArrayList<Variant>();
    if (!sunscreen.isEmpty()) {
      variants.add(with(course));
    }
    if (course.slot() == Slot.AM) {
      variants.add(with(in(course, Slot.PM), new Edit.MoveSlot(meant.id(), Slot.AM, Slot.PM)));
    }
    Stream.of(5, 3, 2)
        .filter(times -> course.cadence().timesADay() * WEEK > times)
        .map(Cadence.TimesPerWeek::new)
        .forEach(cadence -> variants.add(with(every(course, cadence), set(course, cadence))));
    afterOthers()
        .filter(day -> day.isAfter(course.from()))
        .ifPresent(day -> variants.add(with(from(course, day), pause(course, day))));
    variants.add(
        with(
            Usage.Habit.fresh(meant.id(), List.of(course.slot()), SOME_NIGHTS, course.from()),
            set(course, SOME_NIGHTS)));
    return variants;
  }

  /** The day after the rest that follows the last phase. */
  private Optional<LocalDate> afterOthers() {
    return trials.base().phases().stream()
        .map(CourseVariations::restUntil)
        .max(Comparator.naturalOrder())
        .map(day -> day.plusDays(1))
        .filter(day -> !day.isAfter(trials.today().plusDays(2L * PhaseDates.LONGEST)));
  }

  private static LocalDate restUntil(PhaseDays phase) {
    return RestPolicy.restUntil(phase.last(), phase.length());
  }

  private Variant with(Usage usage, Edit... edits) {
    return new Variant(usage, Stream.concat(Stream.of(edits), sunscreen.stream()).toList());
  }

  private Edit set(Usage.Course course, Cadence cadence) {
    return new Edit.SetCadence(meant.id(), course.slot(), cadence);
  }

  private Edit pause(Usage.Course course, LocalDate day) {
    return new Edit.PauseUntil(meant.id(), course.slot(), day);
  }

  private static Usage.Course in(Usage.Course course, Slot slot) {
    return new Usage.Course(course.product(), slot, course.cadence(), course.from(), course.days());
  }

  private static Usage.Course every(Usage.Course course, Cadence cadence) {
    return new Usage.Course(course.product(), course.slot(), cadence, course.from(), course.days());
  }

  private static Usage.Course from(Usage.Course course, LocalDate day) {
    return new Usage.Course(course.product(), course.slot(), course.cadence(), day, course.days());
  }
}
