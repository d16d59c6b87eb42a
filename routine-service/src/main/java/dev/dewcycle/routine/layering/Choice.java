package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.Application;
import java.util.List;

/**
 * One thing that can be done with a habit.
 *
 * @param edits none to keep it, in the order in which they are made
 * @param cost 0 to keep it, else what {@link Choices} says
 * @param applications what is left of the habit
 */
record Choice(List<Edit> edits, int cost, List<Application> applications) {

  static Choice of(List<Edit> edits, int cost, Situation ofHabit) {
    var after = ofHabit;
    for (var edit : edits) {
      after = edit.applyTo(after);
    }
    return new Choice(edits, cost, after.applications());
  }
}
