package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Barrier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What is applied on a day, asked of each application and phase. Days are numbers from the first of
 * the window on, below zero before it.
 */
final class NaiveCalendar {
  /** Further back and further ahead than any rule looks. */
  private static final int EARLIEST = 180;

  private static final int LATEST = 180;

  private final Situation situation;
  private final List<NaiveProduct> applied = new ArrayList<>();
  private final Map<UUID, NaiveProduct> byId = new HashMap<>();
  private final Map<NaiveProduct, BitSet> inUse = new HashMap<>();
  private final LocalDate first;
  private final Day[] days = new Day[EARLIEST + LATEST];

  /** Products of one day. */
  private record Day(Set<NaiveProduct> morning, Set<NaiveProduct> evening, Set<NaiveProduct> all) {}

  NaiveCalendar(Situation situation, LocalDate first) {
    this.situation = situation;
    this.first = first;
    situation.applications().forEach(one -> add(one.product()));
    situation.phases().forEach(phase -> add(phase.product()));
  }

  private void add(UUID id) {
    byId.computeIfAbsent(
        id,
        _ -> {
          var product = new NaiveProduct(situation.products().get(id));
          applied.add(product);
          return product;
        });
  }

  /** Every product of the routine and its phases. */
  List<NaiveProduct> products() {
    return applied;
  }

  List<NaiveProduct> all(Predicate<NaiveProduct> kind) {
    return applied.stream().filter(kind).toList();
  }

  Set<NaiveProduct> on(int day) {
    return day(day).all();
  }

  Set<NaiveProduct> on(int day, Slot slot) {
    return slot == Slot.AM ? day(day).morning() : day(day).evening();
  }

  /** How often a product is applied on a day. */
  int times(int day, NaiveProduct product) {
    return (on(day, Slot.AM).contains(product) ? 1 : 0)
        + (on(day, Slot.PM).contains(product) ? 1 : 0);
  }

  private Day day(int day) {
    var at = day + EARLIEST;
    if (days[at] == null) {
      var morning = applied(first.plusDays(day), Slot.AM);
      var evening = applied(first.plusDays(day), Slot.PM);
      var all = new HashSet<>(morning);
      all.addAll(evening);
      days[at] = new Day(morning, evening, all);
    }
    return days[at];
  }

  private Set<NaiveProduct> applied(LocalDate day, Slot slot) {
    var products = new HashSet<NaiveProduct>();
    for (var one : situation.applications()) {
      if (one.slot() == slot && !day.isBefore(one.from()) && isApplied(one, day)) {
        products.add(byId.get(one.product()));
      }
    }
    for (var phase : situation.phases()) {
      if (phase.slot() == slot && phase.days().contains(day)) {
        products.add(byId.get(phase.product()));
      }
    }
    return products;
  }

  private boolean isApplied(Application one, LocalDate day) {
    return one.cadence() instanceof Cadence.Fixed fixed
        && fixed.occursOn(day)
        && one.until().filter(day::isAfter).isEmpty()
        && !isSuspended(byId.get(one.product()), day);
  }

  private boolean isSuspended(NaiveProduct product, LocalDate day) {
    return product.product().role() == Category.SERUM
        && (isReplaced(day) || product.holdsIrritant() && isRecovering(product, day));
  }

  private boolean isReplaced(LocalDate day) {
    return situation.phases().stream()
        .anyMatch(
            phase -> phase.mode() == PhaseDays.Mode.REPLACE_SERUM && phase.days().contains(day));
  }

  /** What the person reacted to is forbidden, which is more than a rest. */
  private boolean isRecovering(NaiveProduct product, LocalDate day) {
    var reactions = situation.blocked();
    return situation.profile().barrier() == Barrier.DAMAGED
        && !reactions.isEmpty()
        && reactions.stream().noneMatch(one -> one.since().isAfter(day))
        && reactions.stream().noneMatch(one -> one.product().equals(product.product().id()));
  }

  boolean inUse(NaiveProduct product, int day) {
    return inUse.computeIfAbsent(product, this::daysOfUse).get(day + EARLIEST);
  }

  private BitSet daysOfUse(NaiveProduct product) {
    var used = new BitSet();
    for (var day = 0; day < days.length; day++) {
      used.set(day, isInUse(product, first.plusDays(day - EARLIEST)));
    }
    return used;
  }

  private boolean isInUse(NaiveProduct product, LocalDate day) {
    return situation.applications().stream()
            .filter(one -> one.product().equals(product.product().id()))
            .anyMatch(one -> !day.isBefore(one.inUseSince()) && isApplied(one, day))
        || phases(product).stream().anyMatch(phase -> phase.days().contains(day));
  }

  boolean inPhase(NaiveProduct product, int day) {
    return phases(product).stream()
        .anyMatch(phase -> day(phase.first()) <= day && day <= day(phase.last()));
  }

  /** The number of a date. */
  int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(first, date);
  }

  List<PhaseDays> phases(NaiveProduct product) {
    return situation.phases().stream()
        .filter(phase -> phase.product().equals(product.product().id()))
        .toList();
  }

  /** When a product was new; absent where nobody says that it was. */
  Optional<Integer> introduced(NaiveProduct product) {
    var dates = new ArrayList<Integer>();
    for (var one : situation.applications()) {
      if (one.product().equals(product.product().id())) {
        if (one.usingSince().isEmpty()) {
          return Optional.empty();
        }
        dates.add(day(one.inUseSince()));
      }
    }
    phases(product).forEach(phase -> dates.add(day(phase.first())));
    return dates.stream().min(Integer::compare);
  }
}
