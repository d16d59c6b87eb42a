package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.fit.PlannedUse;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.product.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a product is meant to be used, as a partner says it; what is absent is as usual for the
 * product.
 *
 * @param slots AM, PM or both
 * @param cadence in each slot
 * @param from the first day; the person's today where absent
 * @param courseDays makes it a treatment phase of so many days, 7-28, in one slot; ampoules only
 */
public record NewPlan(
    Optional<List<Slot>> slots,
    Optional<CadenceView> cadence,
    Optional<LocalDate> from,
    Optional<Integer> courseDays) {

  void check(String pointer, Faults faults) {
    slots.ifPresent(
        named ->
            faults.unless(
                !named.isEmpty()
                    && !named.contains(null)
                    && named.stream().distinct().count() == named.size(),
                pointer + "/slots",
                "Name AM, PM or both, each once."));
    cadence.ifPresent(
        sent -> {
          if (sent.kind() == null) {
            faults.add(pointer + "/cadence/kind", "A cadence has a kind.");
          } else {
            sent.read(pointer + "/cadence", faults);
          }
        });
    from.ifPresent(day -> faults.unlessSane(day, pointer + "/from"));
    courseDays.ifPresent(
        days -> {
          faults.unless(
              days >= PhaseDates.SHORTEST && days <= PhaseDates.LONGEST,
              pointer + "/courseDays",
              "A course has 7 to 28 days.");
          faults.unless(
              slots.isEmpty() || slots.get().size() == 1,
              pointer + "/slots",
              "A course is in one slot.");
        });
  }

  /** What can only be said once the product is known. */
  void check(String pointer, Product product, LocalDate today, Faults faults) {
    faults.unless(
        courseDays.isEmpty() || product.countsAsAmpoule(),
        pointer + "/courseDays",
        "A course takes an ampoule, or a mask soaked in one; this product is neither.");
    faults.unless(
        from.filter(today::isAfter).isEmpty(),
        pointer + "/from",
        "The day has passed; today is " + today + ".");
  }

  PlannedUse planned() {
    return new PlannedUse(slots, cadence.map(CadenceView::stored), from, courseDays);
  }
}
