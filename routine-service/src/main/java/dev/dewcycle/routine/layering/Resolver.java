package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the cheapest edits that clear a routine. It solves what is known of the rules as a problem
 * of numbers, checks the answer, and learns from every breach which choices must not come together;
 * an answer without a breach is the cheapest, since what is known never forbids too much. See
 * docs/decisions/0011.
 */
public final class Resolver {
  /** Steps and checks after which it stops looking for the cheapest and takes a good one. */
  private static final long STEPS = 60_000;

  private static final int CHECKS = 150;

  private final Evaluator evaluator;

  public Resolver(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The cheapest edits.
   *
   * @param today the first of the 84 days that are looked at
   * @param keep products that are dropped last
   */
  public Resolution resolve(Situation situation, LocalDate today, Set<UUID> keep) {
    var window = new Window(today, Window.MAX_DAYS);
    return resolve(Menu.of(situation, window, keep), window);
  }

  /** The cheapest of what stands on a menu. */
  Resolution resolve(Menu menu, Window window) {
    var troubles = new Troubles(evaluator, window, menu.with(menu.nothing()));
    if (troubles.in(menu.situation()).isEmpty()) {
      return resolution(menu, troubles, window, menu.asItIs(), true);
    }
    var answer = cheapest(menu, troubles, window);
    var chosen = answer.isProven() ? answer.chosen() : mended(answer, menu, troubles, window);
    return resolution(menu, troubles, window, chosen, answer.isProven());
  }

  private static int[] mended(Answer answer, Menu menu, Troubles troubles, Window window) {
    return new Mending(menu, window, troubles).of(answer.chosen());
  }

  /**
   * What a person is after: products of running and planned phases, and those that work on a
   * concern of the profile.
   */
  public static Set<UUID> goals(Situation situation, LocalDate today) {
    var goals = new HashSet<UUID>();
    situation.phases().stream()
        .filter(phase -> !phase.last().isBefore(today))
        .map(PhaseDays::product)
        .forEach(goals::add);
    var concerns = situation.profile().concerns();
    situation.products().values().stream()
        .filter(product -> product.concerns().stream().anyMatch(concerns::contains))
        .forEach(product -> goals.add(product.id()));
    return goals;
  }

  /** The cheapest choices, or the last ones looked at where it cannot be told with so much work. */
  private record Answer(int[] chosen, boolean isProven) {}

  private Answer cheapest(Menu menu, Troubles troubles, Window window) {
    var puzzle = new Puzzle(menu.costs());
    new Compatible(menu, window, troubles).tell(puzzle);
    var search = new CheapestChoice(puzzle);
    var influence = new Influence(menu, window, troubles);
    var last = menu.asItIs();
    var steps = STEPS;
    for (var checks = 0; checks < CHECKS; checks++) {
      var found = search.find(steps);
      steps = search.left();
      if (found.isEmpty()) {
        return new Answer(last, false);
      }
      var chosen = found.get();
      var left = troubles.in(menu.with(chosen));
      if (left.isEmpty()) {
        return new Answer(chosen, true);
      }
      left.forEach(breach -> puzzle.forbid(influence.choices(breach, chosen)));
      last = chosen;
    }
    return new Answer(last, false);
  }

  private Resolution resolution(
      Menu menu, Troubles troubles, Window window, int[] chosen, boolean optimal) {
    var edits = menu.edits(chosen);
    var after = menu.situation();
    for (var edit : edits) {
      after = edit.applyTo(after);
    }
    var found = evaluator.findings(after, window);
    return new Resolution(
        edits,
        menu.cost(chosen),
        optimal,
        Words.of(edits, menu.situation()),
        found,
        found.stream().filter(troubles::isGrave).toList());
  }
}
