package dev.dewcycle.routine.rehearsal;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.product.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks routines by two books and compares.
 *
 * @param before as things stand
 * @param after as they would be
 */
public record Rehearsal(Evaluator before, Evaluator after) {

  /** The same rule, slot and products are the same fact, whichever book finds it. */
  private record Fact(String rule, Optional<Slot> slot, List<UUID> products) {
    static Fact of(Breach breach) {
      return new Fact(
          breach.rule().id(), breach.slot(), breach.products().stream().map(Product::id).toList());
    }
  }

  /**
   * Goes through pages of routines until there are no more, or it is enough.
   *
   * @param pages the next page each time; an empty one is the end
   * @param more whether to go on with another page
   */
  public Tally over(Supplier<List<Subject>> pages, BooleanSupplier more) {
    var tally = new Tally();
    for (var page = pages.get();
        !page.isEmpty();
        page = more.getAsBoolean() ? pages.get() : List.of()) {
      for (var subject : page) {
        tally.add(subject.subscriber(), effects(subject.situation(), Window.from(subject.today())));
      }
    }
    return tally;
  }

  /** What would open, clear or weigh otherwise; empty where both books find the same. */
  public List<Effect> effects(Situation situation, Window window) {
    var was = facts(before, situation, window);
    var now = facts(after, situation, window);
    var effects = new ArrayList<Effect>();
    Stream.concat(was.keySet().stream(), now.keySet().stream())
        .distinct()
        .forEach(
            fact -> {
              var one = Optional.ofNullable(was.get(fact));
              var other = Optional.ofNullable(now.get(fact));
              if (!one.map(Breach::severity).equals(other.map(Breach::severity))) {
                effects.add(effect(fact, one, other, window));
              }
            });
    return effects;
  }

  private static Effect effect(
      Fact fact, Optional<Breach> was, Optional<Breach> now, Window window) {
    return new Effect(
        fact.rule(),
        was.map(Breach::severity),
        now.map(Breach::severity),
        fact.slot(),
        fact.products(),
        window.ranges(now.or(() -> was).orElseThrow().on()));
  }

  private static Map<Fact, Breach> facts(Evaluator evaluator, Situation situation, Window window) {
    var facts = new LinkedHashMap<Fact, Breach>();
    evaluator.breaches(situation, window).forEach(breach -> facts.put(Fact.of(breach), breach));
    return facts;
  }
}
