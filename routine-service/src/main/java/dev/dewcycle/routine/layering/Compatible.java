package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which choices go by themselves, and which pairs of them go together, as far as that is certain
 * whatever is chosen for the others. It is found by checking them alone, and so holds for rules
 * that more products can only break more.
 */
final class Compatible {
  /** So far before the window days can matter to it. */
  private static final int BEFORE = 64;

  private static final int WEEK = 7;

  /** More is not looked at: what is not told here the search finds out by itself, only later. */
  private static final int MOST_LOOKS = 40_000;

  private final Menu menu;
  private final Window window;
  private final Troubles troubles;
  private final Room room;
  private int looks = MOST_LOOKS;

  Compatible(Menu menu, Window window, Troubles troubles) {
    this.menu = menu;
    this.window = window;
    this.troubles = troubles;
    this.room = new Room(menu, window, troubles);
  }

  /** Forbids in {@code puzzle} whatever does not go. */
  void tell(Puzzle puzzle) {
    for (var i = 0; i < menu.habits().size(); i++) {
      var some = menu.choices().get(i);
      for (var o = 0; o < some.size(); o++) {
        if (isBroken(some.get(o).applications())) {
          puzzle.forbid(i, o);
        }
      }
    }
    for (var i = 0; i < menu.habits().size(); i++) {
      for (var j = i + 1; j < menu.habits().size(); j++) {
        compare(i, j, puzzle);
      }
    }
  }

  private void compare(int i, int j, Puzzle puzzle) {
    for (var slot : Slot.values()) {
      for (var other : Slot.values()) {
        if (isBroken(List.of(always(i, slot), always(j, other)))) {
          compare(i, slot, j, other, puzzle);
        }
      }
    }
  }

  /** Every day: where that goes, everything goes. */
  private Application always(int place, Slot slot) {
    return new Application(
        menu.habits().get(place).product(),
        slot,
        new Cadence.Daily(),
        window.first().minusDays(BEFORE),
        Optional.empty(),
        Optional.empty());
  }

  private void compare(int i, Slot slot, int j, Slot otherSlot, Puzzle puzzle) {
    for (var o = 0; o < menu.choices().get(i).size(); o++) {
      var one = menu.choice(i, o).applications();
      if (!isIn(one, slot) || puzzle.isForbidden(i, o)) {
        continue;
      }
      for (var p = 0; p < menu.choices().get(j).size(); p++) {
        var other = menu.choice(j, p).applications();
        if (isIn(other, otherSlot) && !puzzle.isForbidden(j, p) && areBroken(one, other)) {
          puzzle.forbid(i, o, j, p);
        }
      }
    }
  }

  private static boolean isIn(List<Application> some, Slot slot) {
    return !some.isEmpty() && some.getFirst().slot() == slot;
  }

  private boolean areBroken(List<Application> one, List<Application> other) {
    var both = new ArrayList<>(one);
    both.addAll(other);
    if (!Room.isFlexible(both)) {
      return isBroken(both);
    }
    var shared = room.shared(one, other);
    return shared > 0
        && grave(both)
            .filter(
                breach -> breach.products().size() == 2 && isOf(breach, one) && isOf(breach, other))
            .anyMatch(breach -> isOfDays(breach) || areBothDaily(breach, shared));
  }

  private static boolean isOf(Breach breach, List<Application> some) {
    var product = some.getFirst().product();
    return breach.products().stream().anyMatch(one -> one.id().equals(product));
  }

  private boolean isBroken(List<Application> some) {
    return Room.isFlexible(some)
        ? room.isSteady(some) && grave(some).anyMatch(this::isByItself)
        : grave(some).anyMatch(breach -> isOfDays(breach) || areBothDaily(breach, WEEK));
  }

  private Stream<Breach> grave(List<Application> some) {
    if (looks == 0) {
      return Stream.empty();
    }
    looks--;
    return troubles.in(menu.only(some)).stream();
  }

  /** What several break in turn, a milder pair may take over; what two break stays. */
  private boolean areBothDaily(Breach breach, int shared) {
    return troubles.rule(breach) instanceof BothDaily rule
        && breach.products().size() <= 2
        && shared >= rule.days();
  }

  private boolean isByItself(Breach breach) {
    return isOfDays(breach) && breach.products().size() == 1;
  }

  private boolean isOfDays(Breach breach) {
    return isOfDays(troubles.rule(breach));
  }

  /** Whether the rule asks for nothing but what is applied together. */
  static boolean isOfDays(Rule rule) {
    return switch (rule) {
      case Avoided _,
          BesideMedicine _,
          Combined _,
          IrritantsInSlot _,
          NotInSlot _,
          Pair _,
          ReactedTo _,
          Recalled _,
          RoleInSlot _,
          UnsafeFor _ ->
          true;
      case AmpouleDays _,
          AmpouleFrequency _,
          BothDaily _,
          Exfoliation _,
          IrritantsOnDay _,
          NewActives _,
          Overuse _,
          PhaseLength _,
          PhaseRest _,
          StartUp _,
          WithoutSunscreen _ ->
          false;
    };
  }
}
