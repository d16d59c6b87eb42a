package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.phase.Attempt;
import dev.dewcycle.routine.phase.Coexistence;
import dev.dewcycle.routine.phase.Phase.Planned;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.phase.PhasePlan;
import dev.dewcycle.routine.phase.adapter.PhaseAnswer.Done;
import dev.dewcycle.routine.phase.adapter.PhaseAnswer.Refused;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans phases, and starts those that are to start now. */
@ApplicationScoped
public class PhasePlanner {
  @Inject SubscriberStore subscribers;
  @Inject ProductStore products;
  @Inject PhaseStore phases;
  @Inject PhaseJudge judge;
  @Inject PhaseLedger ledger;
  @Inject PhaseViews views;
  @Inject Clocks clocks;
  @Inject Ids ids;

  @Transactional
  PhaseAnswer plan(String id, WishedPhase wish) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> new Missing("subscriber " + id));
    var today = clocks.of(subscriber).today();
    var wished = wished("#", subscriber, wish, today);
    hindrance(wished).ifPresent(this::conflict);
    var judged = judge.judge(subscriber, wished, today);
    // A planned phase answers for its findings at its start; a block refuses both.
    var refusal = wish.start() ? judged.refusesStart() : judged.refusesPlan();
    if (refusal.isPresent()) {
      return new Refused(refusal.get(), judged.findings());
    }
    ledger.write(
        subscriber,
        judged.phase(),
        snapshot ->
            wish.start()
                ? new PhaseStarted(snapshot)
                : new PhasePlanned(snapshot, Optional.empty()));
    return new Done(views.of(judged.phase(), subscriber, judged.findings()));
  }

  /**
   * The phase with its dates, as a planned or running one; 422 where there can be none.
   *
   * @param pointer of the wish in the request
   */
  StoredPhase wished(String pointer, Subscriber subscriber, WishedPhase wish, LocalDate today) {
    var ampoule = ampoule(pointer, wish);
    var dates = dates(pointer, wish, today);
    var planned = new Planned(wish.facts(ids.next(), subscriber.id(), ampoule, dates));
    var phase =
        wish.start() && planned.start(today) instanceof Attempt.Made(var started)
            ? started
            : planned;
    return new StoredPhase(phase, 1, List.of(), wish.patchTest(), wish.acknowledgement());
  }

  private Product ampoule(String pointer, WishedPhase wish) {
    return products
        .find(wish.product())
        .filter(Product::countsAsAmpoule)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "not-an-ampoule",
                    List.of(
                        new Fault(
                            pointer + "/product",
                            "A phase takes an ampoule, or a mask soaked in one; by its content and"
                                + " directions this product is neither."))));
  }

  private static PhaseDates dates(String pointer, WishedPhase wish, LocalDate today) {
    if (wish.start() && wish.startsOn().filter(day -> !day.equals(today)).isPresent()) {
      throw new InvalidInput(
          pointer + "/startsOn",
          "A phase that starts now starts on the subscriber's today, " + today + ".");
    }
    if (wish.startsOn().filter(day -> day.isBefore(today)).isPresent()) {
      throw new InvalidInput(pointer + "/startsOn", "The day has passed; today is " + today + ".");
    }
    var plan = PhasePlan.of(wish.goal(), wish.startsOn(), wish.days(), today, wish.start());
    return switch (plan) {
      case PhasePlan.Room(var dates) -> dates;
      case PhasePlan.NoRoom(var earliestEnd) ->
          throw new InvalidInput(
              "no-room-before-event",
              List.of(
                  new Fault(
                      pointer + "/goal/eventDate",
                      "Fewer than 7 days are left before the event; the earliest possible end of a"
                          + " phase is "
                          + earliestEnd
                          + ".")));
    };
  }

  private Optional<String> hindrance(StoredPhase wished) {
    var facts = wished.phase().facts();
    var others = phases.of(facts.subscriber()).stream().map(StoredPhase::phase).toList();
    return Coexistence.hindrance(facts, others);
  }

  private void conflict(String hindrance) {
    throw new Conflict("phase-open", "Another phase stands in the way: " + hindrance + ".");
  }
}
