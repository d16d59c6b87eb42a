package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** One concrete change of a routine. Phases are not edited by it. */
public sealed interface Edit {

  /** How an edit is called outside. */
  enum Kind {
    MOVE_SLOT,
    SET_CADENCE,
    PAUSE_UNTIL,
    ADD_SUNSCREEN,
    DROP
  }

  Kind kind();

  /** The situation after the change. */
  Situation applyTo(Situation situation);

  /** Applies a product in the other slot. */
  record MoveSlot(UUID product, Slot slot, Slot toSlot) implements Edit {
    @Override
    public Kind kind() {
      return Kind.MOVE_SLOT;
    }

    @Override
    public Situation applyTo(Situation situation) {
      return change(situation, product, slot, found -> Stream.of(found.in(toSlot)));
    }
  }

  /** Applies a product in a slot by another cadence. */
  record SetCadence(UUID product, Slot slot, Cadence cadence) implements Edit {
    @Override
    public Kind kind() {
      return Kind.SET_CADENCE;
    }

    @Override
    public Situation applyTo(Situation situation) {
      return change(situation, product, slot, found -> Stream.of(found.every(cadence)));
    }
  }

  /**
   * Leaves a product out of a slot for a while.
   *
   * @param until the day on which it is back
   */
  record PauseUntil(UUID product, Slot slot, LocalDate until) implements Edit {
    @Override
    public Kind kind() {
      return Kind.PAUSE_UNTIL;
    }

    @Override
    public Situation applyTo(Situation situation) {
      return change(situation, product, slot, this::paused);
    }

    private Stream<Application> paused(Application found) {
      if (!found.from().isBefore(until)) {
        return Stream.of(found);
      }
      return found.until().filter(until::isAfter).isPresent()
          ? Stream.empty()
          : Stream.of(found.startingOn(until));
    }
  }

  /** Adds a sunscreen every morning, whichever one. */
  record AddSunscreen() implements Edit {
    @Override
    public Kind kind() {
      return Kind.ADD_SUNSCREEN;
    }

    @Override
    public Situation applyTo(Situation situation) {
      return situation.with(situation.profile().coveredElsewhere());
    }
  }

  /** Leaves a product out of a slot for good. */
  record Drop(UUID product, Slot slot) implements Edit {
    @Override
    public Kind kind() {
      return Kind.DROP;
    }

    @Override
    public Situation applyTo(Situation situation) {
      return change(situation, product, slot, found -> Stream.empty());
    }
  }

  private static Situation change(Situation situation, UUID product, Slot slot, Change change) {
    return situation.with(
        situation.applications().stream()
            .flatMap(
                found ->
                    found.product().equals(product) && found.slot() == slot
                        ? change.of(found)
                        : Stream.of(found))
            .toList());
  }

  /** What becomes of an application: itself in another form, or nothing. */
  @FunctionalInterface
  interface Change {
    Stream<Application> of(Application found);
  }
}
