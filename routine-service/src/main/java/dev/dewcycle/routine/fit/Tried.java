package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.PhaseCheck;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A person with products put in. */
record Tried(Evaluator evaluator, Situation base) {

  /** Nothing is stored under such ids; each product has one phase at most. */
  private static UUID imagined(UUID product) {
    return new UUID(0, product.getLeastSignificantBits());
  }

  /** All of them put in, then edited: an edit may concern what another one brings. */
  Situation with(List<Variant> variants) {
    var habits = new ArrayList<>(base.applications());
    for (var variant : variants) {
      if (variant.usage() instanceof Usage.Habit(var applications, _)) {
        habits.addAll(applications);
      }
    }
    var tried = base.with(habits);
    for (var variant : variants) {
      if (variant.usage() instanceof Usage.AsItStands stands) {
        tried = with(tried, stands);
      }
    }
    for (var variant : variants) {
      for (var edit : variant.edits()) {
        tried = edit.applyTo(tried);
      }
    }
    // Last, since a course keeps free of what else is there.
    for (var variant : variants) {
      if (variant.usage() instanceof Usage.Course course) {
        tried = tried.with(phase(tried, course));
      }
    }
    return tried;
  }

  private static Situation with(Situation tried, Usage.AsItStands stands) {
    var with =
        tried.with(
            Stream.concat(tried.applications().stream(), stands.applications().stream()).toList());
    for (var phase : stands.phases()) {
      with = with.with(phase);
    }
    return with;
  }

  private PhaseDays phase(Situation tried, Usage.Course course) {
    var running = course.from().datesUntil(course.last().plusDays(1)).toList();
    return new PhaseDays(
        imagined(course.product()),
        course.product(),
        course.slot(),
        PhaseDays.Mode.REPLACE_SERUM,
        course.from(),
        course.last(),
        course.days(),
        days(tried, course, running));
  }

  private List<LocalDate> days(Situation tried, Usage.Course course, List<LocalDate> running) {
    return switch (course.cadence()) {
      case Cadence.Fixed fixed -> running.stream().filter(fixed::occursOn).toList();
      case Cadence.Flexible flexible ->
          new PhaseCheck(evaluator)
              .applicationDays(
                  tried,
                  tried.products().get(course.product()),
                  course.slot(),
                  PhaseDays.Mode.REPLACE_SERUM,
                  flexible,
                  running);
    };
  }
}
