package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import dev.dewcycle.routine.routine.PhaseDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns a phase as it was asked for into one that can be looked at; 422 where it cannot. */
@ApplicationScoped
public class Wishes {
  @Inject ProductReferences products;

  /**
   * Reads a wish.
   *
   * @param pointer of the wish in the request: {@code #} where it is the whole of it
   */
  public WishedPhase read(String pointer, NewPhase sent) {
    var faults = new Faults();
    sent.goal().check(pointer + "/goal", faults);
    sent.cadence().read(pointer + "/cadence", faults);
    sent.startsOn().ifPresent(day -> faults.unlessSane(day, pointer + "/startsOn"));
    faults.raise();
    return new WishedPhase(
        products.resolve(pointer + "/product", sent.product()),
        sent.goal().goal(),
        sent.startsOn(),
        sent.days(),
        sent.cadence().stored(),
        sent.slot(),
        sent.mode().orElse(PhaseDays.Mode.REPLACE_SERUM),
        sent.start().orElse(false),
        sent.autoStart().orElse(false),
        sent.requirePatchTest(),
        sent.acknowledge().orElse(Acknowledgement.NONE));
  }
}
