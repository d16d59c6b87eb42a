package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Suspended;
import dev.dewcycle.routine.layering.adapter.FindingView;
import dev.dewcycle.routine.layering.adapter.LayerView;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A routine as it is shown.
 *
 * @param version 0 where none was ever stored
 * @param layers what is applied in the seven days from the subscriber's today, in order
 * @param suspended serums that rest during a phase or after a reaction, derived from it
 * @param findings those that hold, the gravest first
 * @param unknown products of which the content is not known: nothing found does not mean fine
 */
public record RoutineView(
    long version,
    List<ApplicationView> applications,
    Map<Slot, List<LayerView>> layers,
    List<Suspended> suspended,
    List<FindingView> findings,
    List<UUID> unknown) {}
