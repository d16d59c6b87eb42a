package dev.dewcycle.routine.advice.adapter;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.advice.Advice;
import dev.dewcycle.routine.advice.Advisor;
import dev.dewcycle.routine.advice.AmpoulePlan;
import dev.dewcycle.routine.advice.Inquiry;
import dev.dewcycle.routine.advice.Reactions;
import dev.dewcycle.routine.advice.Suitability;
import dev.dewcycle.routine.advice.Want;
import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.phase.Families;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Advises subscribers and people who are none yet. Stores nothing. */
@ApplicationScoped
class AdviceService {
  /** As many of a catalogue's ampoules are looked at, and ... */
  private static final int LOOKED_AT = 200;

  /** ... as many are named. */
  private static final int NAMED = 3;

  @Inject SubscriberStore subscribers;
  @Inject Situations situations;
  @Inject ProductStore products;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  /** What is asked for besides who asks. */
  record Wish(Optional<Goal> goal, Set<Want> wants) {}

  /** The advice, the ampoules that fit, and the day it was given on. */
  record Advised(Advice advice, List<Product> candidates, LocalDate today) {}

  @Transactional
  Advised advise(String id, Wish wish) {
    var subscriber = subscribers.find(id).orElseThrow(() -> new Missing("subscriber " + id));
    var today = clocks.of(subscriber).today();
    return advise(situations.of(subscriber, today), wish, today);
  }

  @Transactional
  Advised advise(Profile profile, Wish wish) {
    var today = clocks.of(profile).today();
    return advise(new Situation("", profile, Map.of(), List.of(), List.of()), wish, today);
  }

  private Advised advise(Situation situation, Wish wish, LocalDate today) {
    var advice =
        Advisor.advise(
            new Inquiry(
                situation.profile(),
                held(situation),
                reactions(situation),
                wish.goal(),
                wish.wants(),
                today));
    var candidates =
        advice.plan().map(plan -> candidates(plan, situation, today)).orElse(List.of());
    return new Advised(advice, candidates, today);
  }

  private List<Product> candidates(AmpoulePlan plan, Situation situation, LocalDate today) {
    var ampoules =
        Stream.concat(
                products.onSale(Category.AMPOULE, LOOKED_AT).stream(),
                products.boostsOnSale(LOOKED_AT).stream())
            .collect(Collectors.toMap(Product::id, Function.identity(), (one, same) -> one));
    return new Suitability(books.evaluator(), situation.with(ampoules), today)
        .of(plan, ampoules.values(), NAMED);
  }

  private static Reactions reactions(Situation situation) {
    var blocked = situation.blocked().stream().map(Blocked::product).collect(Collectors.toSet());
    return new Reactions(
        blocked.stream()
            .flatMap(id -> Stream.ofNullable(situation.products().get(id)))
            .flatMap(product -> Families.of(product).stream())
            .collect(Collectors.toSet()),
        situation.applications().stream().map(Application::product).anyMatch(blocked::contains));
  }

  private static Set<ActiveFamily> held(Situation situation) {
    return situation.applications().stream()
        .map(Application::product)
        .flatMap(id -> Stream.ofNullable(situation.products().get(id)))
        .flatMap(product -> product.ingredients().stream())
        .map(IngredientFact::family)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
