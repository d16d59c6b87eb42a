package dev.dewcycle.routine.fit;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a product would be used. */
public sealed interface Usage {

  /** Whether it is used so already. */
  boolean isKept();

  /** By habit, without an end. */
  record Habit(List<Application> applications, boolean isKept) implements Usage {
    public Habit {
      applications = List.copyOf(applications);
    }

    /** Something new to the skin, from a day on: durations count from that day. */
    static Habit fresh(UUID product, List<Slot> slots, Cadence cadence, LocalDate from) {
      return new Habit(
          slots.stream()
              .map(
                  slot ->
                      new Application(
                          product, slot, cadence, from, Optional.empty(), Optional.of(from)))
              .toList(),
          false);
    }
  }

  /**
   * In a treatment phase, during which serums rest on the days of the ampoule.
   *
   * @param days of the phase, 7-28
   */
  record Course(UUID product, Slot slot, Cadence cadence, LocalDate from, int days)
      implements Usage {
    @Override
    public boolean isKept() {
      return false;
    }

    LocalDate last() {
      return from.plusDays(days - 1L);
    }
  }

  /** In a phase that runs or is planned, and maybe by habit besides: all of it as it stands. */
  record AsItStands(List<Application> applications, List<PhaseDays> phases) implements Usage {
    public AsItStands {
      applications = List.copyOf(applications);
      phases = List.copyOf(phases);
    }

    @Override
    public boolean isKept() {
      return true;
    }
  }
}
