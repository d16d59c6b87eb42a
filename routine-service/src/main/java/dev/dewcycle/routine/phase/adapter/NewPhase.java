package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.routine.PhaseDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A phase as a partner asks for it.
 *
 * @param product the ampoule: its id, {@code sku:…} or {@code gtin:…}
 * @param startsOn first day; the subscriber's today where absent, or as late as an event allows
 * @param days 7-28; fewer where an event comes before their end
 * @param mode what happens to serums; they are suspended where absent
 * @param start whether it starts now; it is only planned where absent
 * @param autoStart whether a planned phase starts by itself on its first day
 * @param requirePatchTest the least patch test that has to be passed before a first phase with the
 *     product starts; none where absent
 */
public record NewPhase(
    @NotBlank @Size(max = 200) String product,
    @NotNull @Valid GoalView goal,
    Optional<LocalDate> startsOn,
    @NotNull @Min(PhaseDates.SHORTEST) @Max(PhaseDates.LONGEST) Integer days,
    @NotNull @Valid CadenceView cadence,
    @NotNull Slot slot,
    Optional<PhaseDays.Mode> mode,
    Optional<Boolean> start,
    Optional<Boolean> autoStart,
    Optional<PatchTest.Kind> requirePatchTest,
    Optional<@Valid Acknowledgement> acknowledge) {}
