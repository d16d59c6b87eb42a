package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lays a situation out on the calendar of a window. */
final class Layout {
  private final Situation situation;
  private final Window window;
  private final Map<UUID, DaySet> inPhase = new HashMap<>();
  private final Map<UUID, DaySet> replacing = new LinkedHashMap<>();
  private final Set<UUID> unknown = new HashSet<>();

  private Layout(Situation situation, Window window) {
    this.situation = situation;
    this.window = window;
  }

  static Plan of(Situation situation, Window window, RuleBook book) {
    return new Layout(situation, window).plan(book);
  }

  private Plan plan(RuleBook book) {
    var uses = new ArrayList<Use>();
    situation.phases().forEach(phase -> layOut(phase).ifPresent(uses::add));
    var habit = habit(book, uses);
    uses.addAll(habit.stream().map(this::rested).toList());
    var families = 0L;
    for (var use : uses) {
      families |= use.exposures().families();
    }
    return new Plan(
        window,
        situation.profile(),
        List.copyOf(uses),
        suspended(habit),
        Map.copyOf(inPhase),
        new Exposures(families),
        Set.copyOf(unknown));
  }

  private Optional<Use> layOut(PhaseDays phase) {
    var span = DaySet.between(window.day(phase.first()), window.day(phase.last()));
    inPhase.merge(phase.product(), span, DaySet::or);
    var days = DaySet.NONE;
    for (var date : phase.days()) {
      days = days.with(window.day(date));
    }
    if (phase.mode() == PhaseDays.Mode.REPLACE_SERUM) {
      replacing.put(phase.phase(), days);
    }
    var applied = days;
    return use(phase.product(), phase.slot()).map(use -> use.on(applied, applied));
  }

  /** The routine's own uses, flexible ones placed, suspension not yet looked at. */
  private List<Use> habit(RuleBook book, List<Use> phases) {
    var placement = new Placement(window, book, phases, resting());
    for (var application : situation.applications()) {
      use(application.product(), application.slot())
          .ifPresent(use -> layOut(application, use, placement));
    }
    return placement.settled();
  }

  private void layOut(Application application, Use use, Placement placement) {
    var end = application.until().map(window::day).orElse(DaySet.LAST);
    var applied = DaySet.between(window.day(application.from()), end);
    var counted = DaySet.between(window.day(application.inUseSince()), end);
    var days =
        application.cadence() instanceof Cadence.Fixed fixed
            ? Cadences.days(fixed, window)
            : DaySet.ALL;
    placement.add(use.on(days.and(applied), days.and(counted)), application.cadence());
  }

  private Optional<Use> use(UUID id, Slot slot) {
    var product = Optional.ofNullable(situation.products().get(id));
    if (product.filter(Product::contentKnown).isEmpty()) {
      unknown.add(id);
    }
    return product.map(
        found -> new Use(found, slot, DaySet.NONE, DaySet.NONE, Exposures.of(found)));
  }

  /** The days on which every serum rests. */
  private DaySet resting() {
    return replacing.values().stream().reduce(DaySet.NONE, DaySet::or);
  }

  private Use rested(Use use) {
    return isSerum(use) ? use.on(use.days().minus(resting()), use.inUse().minus(resting())) : use;
  }

  private List<Suspended> suspended(List<Use> habit) {
    var suspended = new ArrayList<Suspended>();
    var ahead = DaySet.between(0, DaySet.LAST);
    for (var use : habit) {
      replacing.forEach(
          (phase, days) -> {
            var on = use.days().and(days).and(ahead);
            if (isSerum(use) && !on.isEmpty()) {
              suspended.add(
                  new Suspended(use.product().id(), use.slot(), window.ranges(on), phase));
            }
          });
    }
    return List.copyOf(suspended);
  }

  static boolean isSerum(Use use) {
    return use.product().role() == Category.SERUM;
  }
}
