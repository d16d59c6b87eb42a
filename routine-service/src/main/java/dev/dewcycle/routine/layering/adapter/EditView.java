package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A concrete change of a routine in JSON; what its kind does not need is absent. */
public record EditView(
    Edit.Kind kind,
    Optional<UUID> product,
    Optional<Slot> slot,
    Optional<Slot> toSlot,
    Optional<CadenceView> cadence,
    Optional<LocalDate> until) {

  public static List<EditView> all(List<Edit> edits) {
    return edits.stream().map(EditView::of).toList();
  }

  public static EditView of(Edit edit) {
    return switch (edit) {
      case Edit.MoveSlot(var product, var slot, var toSlot) ->
          of(edit, product, slot, Optional.of(toSlot), Optional.empty(), Optional.empty());
      case Edit.SetCadence(var product, var slot, Cadence cadence) ->
          of(edit, product, slot, Optional.empty(), Optional.of(cadence), Optional.empty());
      case Edit.PauseUntil(var product, var slot, var until) ->
          of(edit, product, slot, Optional.empty(), Optional.empty(), Optional.of(until));
      case Edit.Drop(var product, var slot) ->
          of(edit, product, slot, Optional.empty(), Optional.empty(), Optional.empty());
      case Edit.AddSunscreen _ ->
          new EditView(
              edit.kind(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
    };
  }

  private static EditView of(
      Edit edit,
      UUID product,
      Slot slot,
      Optional<Slot> toSlot,
      Optional<Cadence> cadence,
      Optional<LocalDate> until) {
    return new EditView(
        edit.kind(),
        Optional.of(product),
        Optional.of(slot),
        toSlot,
        cadence.map(CadenceView::of),
        until);
  }
}
