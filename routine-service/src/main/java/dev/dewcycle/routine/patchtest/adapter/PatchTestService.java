package dev.dewcycle.routine.patchtest.adapter;

import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.patchtest.PatchTest.Outcome;
import dev.dewcycle.routine.patchtest.PatchTest.Telling;
import dev.dewcycle.routine.reaction.adapter.ReactionService;
import dev.dewcycle.routine.subscriber.CareDates;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins patch tests and keeps how they end: each call is one transaction. */
@ApplicationScoped
public class PatchTestService {
  @Inject SubscriberStore subscribers;
  @Inject PatchTestStore tests;
  @Inject ReactionService reactions;
  @Inject CareDates care;
  @Inject Clocks clocks;
  @Inject Ids ids;

  /** A test, and the phases that were ended by its outcome. */
  record Told(PatchTest test, List<UUID> endedPhases) {}

  @Transactional
  PatchTest begin(String id, UUID product, PatchTest.Kind kind, Optional<LocalDate> startedOn) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> missing(id));
    var today = clocks.of(subscriber).today();
    var first = startedOn.orElse(today);
    if (first.isAfter(today)) {
      throw new InvalidInput("#/startedOn", "The day has not come; today is " + today + ".");
    }
    var test = new PatchTest(ids.next(), product, kind, first, Optional.empty());
    tests.save(id, test);
    care.changed(List.of(subscriber));
    return test;
  }

  @Transactional
  Page<PatchTest> list(String id, UUID after, int limit) {
    if (subscribers.find(id).isEmpty()) {
      throw missing(id);
    }
    return Page.cut(
        tests.page(id, after, limit + 1), limit, test -> Cursor.at(test.id().toString()));
  }

  /** Keeps the outcome. A reaction blocks the product and ends the phases with it. */
  @Transactional
  Told tell(String id, UUID testId, Outcome outcome) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> missing(id));
    var test = tests.find(id, testId).orElseThrow(() -> new Missing("patch test " + testId));
    return switch (test.tell(outcome, clocks.of(subscriber).today())) {
      case Telling.TooEarly(var passesFrom) ->
          throw new InvalidInput(
              "#/outcome", "The test goes on: it can be passed from " + passesFrom + ".");
      case Telling.Contradicted _ ->
          throw new Conflict(
              "patch-test-reacted",
              "It is REACTED, which is not taken back: clear the product block, or test again.");
      case Telling.Kept(var kept) when kept.equals(test) -> new Told(kept, List.of());
      case Telling.Kept(var kept) -> {
        tests.save(id, kept);
        care.changed(List.of(subscriber));
        yield new Told(
            kept,
            outcome == Outcome.REACTED
                ? reactions.ofSmallArea(subscriber, kept.product(), kept.id())
                : List.of());
      }
    };
  }

  private static Missing missing(String id) {
    return new Missing("subscriber " + id);
  }
}
