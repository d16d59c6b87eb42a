package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.Concern;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.Goal.BoostHydration;
import dev.dewcycle.routine.phase.Goal.BrightenBeforeEvent;
import dev.dewcycle.routine.phase.Goal.CalmIrritation;
import dev.dewcycle.routine.phase.Goal.TargetConcern;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal in JSON, over HTTP and in tables.
 *
 * @param eventDate for BRIGHTEN_BEFORE_EVENT
 * @param concern for TARGET_CONCERN
 */
public record GoalView(
    @NotNull Kind kind, Optional<LocalDate> eventDate, Optional<Concern> concern) {

  /** Which kind of goal it is. */
  public enum Kind {
    BRIGHTEN_BEFORE_EVENT,
    CALM_IRRITATION,
    BOOST_HYDRATION,
    TARGET_CONCERN
  }

  public static GoalView of(Goal goal) {
    return switch (goal) {
      case BrightenBeforeEvent(var date) ->
          new GoalView(Kind.BRIGHTEN_BEFORE_EVENT, Optional.of(date), Optional.empty());
      case CalmIrritation _ ->
          new GoalView(Kind.CALM_IRRITATION, Optional.empty(), Optional.empty());
      case BoostHydration _ ->
          new GoalView(Kind.BOOST_HYDRATION, Optional.empty(), Optional.empty());
      case TargetConcern(var concern) ->
          new GoalView(Kind.TARGET_CONCERN, Optional.empty(), Optional.of(concern));
    };
  }

  /** What is missing for its kind. */
  public void check(String pointer, Faults faults) {
    faults.unless(
        kind != Kind.BRIGHTEN_BEFORE_EVENT || eventDate.isPresent(),
        pointer + "/eventDate",
        "BRIGHTEN_BEFORE_EVENT needs the date of the event.");
    faults.unless(
        kind != Kind.TARGET_CONCERN || concern.isPresent(),
        pointer + "/concern",
        "TARGET_CONCERN needs a concern.");
    eventDate.ifPresent(day -> faults.unlessSane(day, pointer + "/eventDate"));
  }

  public Goal goal() {
    return switch (kind) {
      case BRIGHTEN_BEFORE_EVENT -> new BrightenBeforeEvent(eventDate.orElseThrow());
      case CALM_IRRITATION -> new CalmIrritation();
      case BOOST_HYDRATION -> new BoostHydration();
      case TARGET_CONCERN -> new TargetConcern(concern.orElseThrow());
    };
  }
}
