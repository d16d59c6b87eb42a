package dev.dewcycle.routine.patchtest.adapter;

import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.patchtest.PatchTest.Outcome;
import dev.dewcycle.routine.patchtest.PatchTest.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A patch test as it is shown.
 *
 * @param passesFrom the first day on which it can be passed
 * @param toldOn the day on which the outcome was told
 * @param endedPhases phases with the product that were ended by a reaction; absent in lists
 * @param text what to do, in the reader's language
 */
public record PatchTestView(
    UUID id,
    UUID product,
    PatchTest.Kind kind,
    LocalDate startedOn,
    LocalDate passesFrom,
    Optional<Outcome> outcome,
    Optional<LocalDate> toldOn,
    Optional<List<UUID>> endedPhases,
    String text) {

  static PatchTestView of(PatchTest test, Optional<List<UUID>> endedPhases, Texts words) {
    return new PatchTestView(
        test.id(),
        test.product(),
        test.kind(),
        test.startedOn(),
        test.passesFrom(),
        test.result().map(Result::outcome),
        test.result().map(Result::on),
        endedPhases,
        words.text(test.result().map(told -> told.outcome().name()).orElse(test.kind().name())));
  }
}
