package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.adapter.EditView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An edit in JSON, with what it says in words. */
public record ChangeView(
    Edit.Kind kind,
    Optional<UUID> product,
    Optional<Slot> slot,
    Optional<Slot> toSlot,
    Optional<CadenceView> cadence,
    Optional<LocalDate> until,
    String text) {
  static ChangeView of(Edit edit, String text) {
    var view = EditView.of(edit);
    return new ChangeView(
        view.kind(),
        view.product(),
        view.slot(),
        view.toSlot(),
        view.cadence(),
        view.until(),
        text);
  }
}
