package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.checkin.Answers;
import dev.dewcycle.routine.checkin.Observation;
import dev.dewcycle.routine.checkin.Sign;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A check-in as a partner sends it. One that names neither phase nor product is about the phase
 * that runs, if there is just one, else about the routine as a whole.
 *
 * @param product its id, {@code sku:…} or {@code gtin:…}
 * @param comfort 1-5, how the skin feels
 * @param effect -2 to 2, from much worse to much better
 * @param liking 1-5
 * @param signs each at most once
 */
public record NewCheckIn(
    Optional<UUID> phase,
    Optional<@Size(min = 1, max = 200) String> product,
    @NotNull @Min(1) @Max(5) Integer comfort,
    Optional<@Min(-2) @Max(2) Integer> effect,
    Optional<@Min(1) @Max(5) Integer> liking,
    Optional<@Size(max = 8) List<@NotNull @Valid NewSign>> signs) {

  /** A sign as a partner sends it. */
  public record NewSign(@NotNull Sign sign, @NotNull Observation.Degree degree) {}

  /** The answers; 422 with the pointer of each sign that is told twice. */
  Answers answers() {
    var told = signs.orElse(List.of());
    var known = EnumSet.noneOf(Sign.class);
    var faults = new Faults();
    for (var i = 0; i < told.size(); i++) {
      var sign = told.get(i).sign();
      faults.unless(
          known.add(sign), "#/signs/" + i + "/sign", sign + " is told already: each sign once.");
    }
    faults.raise();
    return new Answers(
        comfort,
        effect,
        liking,
        told.stream().map(one -> new Observation(one.sign(), one.degree())).toList());
  }
}
