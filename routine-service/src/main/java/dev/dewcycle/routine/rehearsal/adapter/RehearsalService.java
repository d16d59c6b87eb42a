package dev.dewcycle.routine.rehearsal.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleChange;
import dev.dewcycle.routine.layering.RuleFault;
import dev.dewcycle.routine.layering.Written;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.rehearsal.Rehearsal;
import dev.dewcycle.routine.rehearsal.Tally;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Rehearses a changed rule book among the tenant's routines. */
@ApplicationScoped
class RehearsalService {
  /** Whoever asks waits so long at most. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** The page that is under way when time is up still comes to its end. */
  private static final Duration TURN = LONGEST.multipliedBy(3);

  @Inject RuleBooks books;
  @Inject SubscriberStore subscribers;
  @Inject SubjectPages pages;
  @Inject RehearsalTurns turns;

  /**
   * What was found.
   *
   * @param book version of the book that was changed
   * @param of how many subscribers there are
   */
  record Rehearsed(String book, Tally tally, long of) {}

  Rehearsed rehearse(List<Written> changes, Optional<Integer> sample) {
    var rehearsal = QuarkusTransaction.requiringNew().call(() -> prepare(changes));
    return turns.take(
        TURN,
        () -> {
          long all = QuarkusTransaction.requiringNew().call(subscribers::count);
          var deadline = System.nanoTime() + LONGEST.toNanos();
          var tally =
              rehearsal.over(
                  pages.first(sample.map(Integer::longValue).orElse(Long.MAX_VALUE)),
                  () -> System.nanoTime() < deadline);
          return new Rehearsed(rehearsal.before().book().version(), tally, all);
        });
  }

  /** Goes out from the rules as the tenant has set them. */
  private Rehearsal prepare(List<Written> changes) {
    var inForce = books.evaluator();
    try {
      var changed = inForce.book().changed(changes.stream().map(RuleChange::of).toList());
      return new Rehearsal(inForce, new Evaluator(changed));
    } catch (RuleFault fault) {
      throw new InvalidInput(fault.place(), sentence(fault.what()));
    }
  }

  private static String sentence(String what) {
    return Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".";
  }
}
