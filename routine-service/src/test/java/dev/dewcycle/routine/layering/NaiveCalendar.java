package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is applied on a day, asked of each application and phase. */
final class NaiveCalendar {
  private final Situation situation;
  private final Map<LocalDate, Set<Product>> byDay = new HashMap<>();
  private final Map<Slot, Map<LocalDate, Set<Product>>> bySlot =
      Map.of(Slot.AM, new HashMap<>(), Slot.PM, new HashMap<>());

  NaiveCalendar(Situation situation) {
    this.situation = situation;
  }

  List<Product> all(Predicate<Product> kind) {
    return situation.products().values().stream().filter(kind).toList();
  }

  Set<Product> on(LocalDate day) {
    return byDay.computeIfAbsent(day, this::slotsOf);
  }

  private Set<Product> slotsOf(LocalDate day) {
    var on = new HashSet<>(on(day, Slot.AM));
    on.addAll(on(day, Slot.PM));
    return on;
  }

  Set<Product> on(LocalDate day, Slot slot) {
    return bySlot.get(slot).computeIfAbsent(day, date -> applied(date, slot));
  }

  private Set<Product> applied(LocalDate day, Slot slot) {
    var habit =
        situation.applications().stream()
            .filter(one -> one.slot() == slot && !day.isBefore(one.from()))
            .filter(one -> isApplied(one, day))
            .map(Application::product);
    var phases =
        situation.phases().stream()
            .filter(phase -> phase.slot() == slot && phase.days().contains(day))
            .map(PhaseDays::product);
    return Stream.concat(habit, phases).map(situation.products()::get).collect(Collectors.toSet());
  }

  private boolean isApplied(Application one, LocalDate day) {
    return one.cadence() instanceof Cadence.Fixed fixed
        && fixed.occursOn(day)
        && one.until().filter(day::isAfter).isEmpty()
        && !isSuspended(one.product(), day);
  }

  private boolean isSuspended(UUID product, LocalDate day) {
    return situation.products().get(product).role() == Category.SERUM
        && situation.phases().stream()
            .anyMatch(
                phase ->
                    phase.mode() == PhaseDays.Mode.REPLACE_SERUM && phase.days().contains(day));
  }

  boolean inUse(Product product, LocalDate day) {
    return situation.applications().stream()
            .filter(one -> one.product().equals(product.id()))
            .anyMatch(one -> !day.isBefore(one.inUseSince()) && isApplied(one, day))
        || situation.phases().stream()
            .anyMatch(phase -> phase.product().equals(product.id()) && phase.days().contains(day));
  }

  boolean inPhase(Product product, LocalDate day) {
    return situation.phases().stream()
        .anyMatch(
            phase ->
                phase.product().equals(product.id())
                    && !day.isBefore(phase.first())
                    && !day.isAfter(phase.last()));
  }
}
