package dev.dewcycle.routine.starter;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills templates step by step. A product is taken only if a check of all that is chosen so far
 * finds nothing; where it would, it is tried again two and four weeks later, since new actives are
 * better met one by one. What fits at no time is left out.
 */
public final class Filler {
  /** As many products are tried for a step. */
  private static final int TRIED = 20;

  /** Days from today on which a product may come in. */
  private static final List<Integer> ENTRIES = List.of(0, 14, 28);

  /** Few actives first, so that what is simple comes before what is clever. */
  private static final Comparator<Product> SIMPLEST_FIRST =
      Comparator.comparing((Product product) -> product.exposures().size())
          .thenComparing(Product::name)
          .thenComparing(Product::id);

  private final Evaluator evaluator;
  private final List<Product> shelf;

  /** Fills from these products. */
  public Filler(Evaluator evaluator, Collection<Product> shelf) {
    this.evaluator = evaluator;
    this.shelf = shelf.stream().sorted(SIMPLEST_FIRST).toList();
  }

  public Starter fill(Template template, Profile profile, LocalDate today) {
    var chosen = new ArrayList<Application>();
    var missing = new ArrayList<Step>();
    for (var step : template.steps()) {
      choose(step, chosen, profile, today).ifPresentOrElse(chosen::addAll, () -> missing.add(step));
    }
    return new Starter(template, chosen, missing);
  }

  private Optional<List<Application>> choose(
      Step step, List<Application> chosen, Profile profile, LocalDate today) {
    var products = shelf.stream().filter(step::fits).limit(TRIED).toList();
    return ENTRIES.stream()
        .map(today::plusDays)
        .flatMap(from -> products.stream().map(product -> step.with(product, from)))
        .filter(more -> isClean(chosen, more, profile, today))
        .findFirst();
  }

  private boolean isClean(
      List<Application> chosen, List<Application> more, Profile profile, LocalDate today) {
    var all = Stream.concat(chosen.stream(), more.stream()).toList();
    var ids = all.stream().map(Application::product).collect(Collectors.toSet());
    var products =
        shelf.stream()
            .filter(product -> ids.contains(product.id()))
            .collect(Collectors.toMap(Product::id, Function.identity()));
    var situation = new Situation("", profile, products, all, List.of());
    return evaluator.findings(situation, new Window(today, Window.MAX_DAYS)).stream()
        .noneMatch(found -> found.severity().isAtLeast(Severity.INFO));
  }
}
