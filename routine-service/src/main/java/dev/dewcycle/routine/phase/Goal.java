package dev.dewcycle.routine.phase;

import dev.dewcycle.events.Concern;
import java.time.LocalDate;
import java.util.Optional;

/** What a phase is for. */
public sealed interface Goal {

  /** What the phase works on: a second phase at the same time needs another one. */
  Concern concern();

  /** The day before which the phase has to be over; absent where there is none. */
  default Optional<LocalDate> eventDate() {
    return Optional.empty();
  }

  /** Whether the skin's state is asked for on the first day, to compare with later. */
  default boolean asksForBaseline() {
    return false;
  }

  /** Brighter skin on a given day, such as a wedding. */
  record BrightenBeforeEvent(LocalDate date) implements Goal {
    @Override
    public Concern concern() {
      return Concern.BRIGHTENING;
    }

    @Override
    public Optional<LocalDate> eventDate() {
      return Optional.of(date);
    }
  }

  /** Irritated skin is to calm down. */
  record CalmIrritation() implements Goal {
    @Override
    public Concern concern() {
      return Concern.CALMING;
    }

    @Override
    public boolean asksForBaseline() {
      return true;
    }
  }

  /** More moisture. */
  record BoostHydration() implements Goal {
    @Override
    public Concern concern() {
      return Concern.HYDRATION;
    }
  }

  /** One named concern. */
  record TargetConcern(Concern concern) implements Goal {}
}
