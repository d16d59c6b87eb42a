package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Resolution;
import dev.dewcycle.routine.layering.Resolver;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Resolves the routine of a subscriber. Stores nothing. */
@ApplicationScoped
class ResolutionService {
  @Inject SubscriberStore subscribers;
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  private record Seen(Situation situation, LocalDate today, Evaluator evaluator) {}

  /**
   * The cheapest edits.
   *
   * @param keep what is dropped last; absent where the situation tells
   */
  Resolution resolve(String id, Optional<Set<UUID>> keep) {
    // The search needs no connection, so it holds none.
    var seen = QuarkusTransaction.requiringNew().call(() -> seen(id));
    var last = keep.orElseGet(() -> Resolver.goals(seen.situation(), seen.today()));
    return new Resolver(seen.evaluator()).resolve(seen.situation(), seen.today(), last);
  }

  private Seen seen(String id) {
    var subscriber = subscribers.find(id).orElseThrow(() -> new Missing("subscriber " + id));
    var today = clocks.of(subscriber).today();
    return new Seen(situations.of(subscriber, today), today, books.evaluator());
  }
}
