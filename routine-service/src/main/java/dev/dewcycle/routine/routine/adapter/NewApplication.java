package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.Wanted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An application as a partner sends it.
 *
 * @param product its id, {@code sku:…} or {@code gtin:…}
 * @param from first day; today where absent, or what is stored where the application stays
 * @param until last day, inclusive
 * @param usingSince since when the product is in use
 */
public record NewApplication(
    @NotBlank @Size(max = 200) String product,
    @NotNull Slot slot,
    @NotNull @Valid CadenceView cadence,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> usingSince) {

  /** What is wrong with it apart from the product. */
  void check(String pointer, Faults faults) {
    cadence.read(pointer + "/cadence", faults);
    from.ifPresent(day -> faults.unlessSane(day, pointer + "/from"));
    until.ifPresent(day -> faults.unlessSane(day, pointer + "/until"));
    usingSince.ifPresent(day -> faults.unlessSane(day, pointer + "/usingSince"));
    faults.unless(
        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
        pointer + "/until",
        "The last day lies before the first.");
  }

  Wanted wanted(UUID id) {
    Cadence read = cadence.stored();
    return new Wanted(id, slot, read, from, until, usingSince);
  }
}
