package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.routine.Application;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An application in JSON, as it is shown and stored. */
public record ApplicationView(
    UUID product,
    Slot slot,
    CadenceView cadence,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<LocalDate> usingSince) {

  public static ApplicationView of(Application application) {
    return new ApplicationView(
        application.product(),
        application.slot(),
        CadenceView.of(application.cadence()),
        application.from(),
        application.until(),
        application.usingSince());
  }

  public Application application() {
    return new Application(product, slot, cadence.stored(), from, until, usingSince);
  }
}
