package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.PhaseCheck;
import dev.dewcycle.routine.layering.PhaseVerdict;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.phase.ApplicationDays;
import dev.dewcycle.routine.phase.Course;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Places a phase in its subscriber's calendar and asks the layering about it. */
@ApplicationScoped
class PhaseJudge {
  @Inject Situations situations;
  @Inject RuleBooks books;

  /** A phase with its days, and what the layering says. */
  record Judged(StoredPhase phase, PhaseVerdict verdict) {
    List<Finding> findings() {
      return verdict.findings();
    }
  }

  Judged judge(Subscriber subscriber, StoredPhase stored, LocalDate today) {
    var product = stored.phase().facts().product();
    var situation = situations.of(subscriber, today, List.of(product));
    var placed = place(situation, stored, today);
    return new Judged(
        placed, books.evaluator().judge(situation, placed.days().orElseThrow(), today));
  }

  /** Chooses the days from today on anew. */
  StoredPhase place(Subscriber subscriber, StoredPhase stored, LocalDate today) {
    var product = stored.phase().facts().product();
    return place(situations.of(subscriber, today, List.of(product)), stored, today);
  }

  /** As {@link #place(Subscriber, StoredPhase, LocalDate)}, in a situation that is at hand. */
  StoredPhase place(Situation situation, StoredPhase stored, LocalDate today) {
    var facts = stored.phase().facts();
    var others = situation.without(facts.id());
    var days =
        new PhaseCheck(books.evaluator())
            .applicationDays(
                others,
                situation.products().get(facts.product()),
                facts.slot(),
                facts.mode(),
                facts.cadence(),
                Course.of(stored.phase()));
    return stored.placed(ApplicationDays.replaced(stored.placed(), today, days));
  }
}
