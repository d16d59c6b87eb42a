package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.fit.Meant;
import dev.dewcycle.routine.fit.Usage;
import dev.dewcycle.routine.fit.Variant;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.routine.Application;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a product is used, in JSON: what a plan of a box may say.
 *
 * @param courseDays of a treatment phase; absent for a habit
 */
public record UseView(
    List<Slot> slots, CadenceView cadence, LocalDate from, Optional<Integer> courseDays) {

  /** The product's own use with the changes made; absent where it stays in its phase as it is. */
  static Optional<UseView> of(Meant meant, Variant way) {
    return switch (way.usage()) {
      case Usage.Habit(var applications, _) -> habit(applied(meant, applications, way.edits()));
      case Usage.Course(_, var slot, var cadence, var from, var days) ->
          Optional.of(new UseView(List.of(slot), CadenceView.of(cadence), from, Optional.of(days)));
      case Usage.AsItStands _ -> Optional.empty();
    };
  }

  private static List<Application> applied(
      Meant meant, List<Application> applications, List<Edit> edits) {
    var applied = applications;
    for (var edit : edits) {
      applied = applied.stream().flatMap(one -> after(one, edit, meant.product().id())).toList();
    }
    return applied;
  }

  private static Stream<Application> after(Application one, Edit edit, UUID id) {
    return switch (edit) {
      case Edit.MoveSlot(var product, var slot, var to) when concerns(one, id, product, slot) ->
          Stream.of(one.in(to));
      case Edit.SetCadence(var product, var slot, var cadence)
          when concerns(one, id, product, slot) ->
          Stream.of(one.every(cadence));
      case Edit.PauseUntil(var product, var slot, var until)
          when concerns(one, id, product, slot) ->
          Stream.of(one.startingOn(until));
      case Edit.Drop(var product, var slot) when concerns(one, id, product, slot) -> Stream.empty();
      default -> Stream.of(one);
    };
  }

  private static boolean concerns(Application one, UUID id, UUID product, Slot slot) {
    return product.equals(id) && one.slot() == slot;
  }

  private static Optional<UseView> habit(List<Application> applications) {
    return applications.stream()
        .findFirst()
        .map(
            first ->
                new UseView(
                    applications.stream().map(Application::slot).sorted().toList(),
                    CadenceView.of(first.cadence()),
                    first.from(),
                    Optional.empty()));
  }
}
