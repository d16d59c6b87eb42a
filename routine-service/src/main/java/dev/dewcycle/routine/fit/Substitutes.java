package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks among candidates for what can take the place of products that do not fit. */
final class Substitutes {
  /** So many are named for each product. */
  private static final int NAMED = 2;

  private final Trials trials;
  private final List<Product> candidates;

  Substitutes(Trials trials, List<Product> candidates) {
    this.trials = trials;
    this.candidates = candidates;
  }

  /**
   * For each of the products in turn. The first choice for one stays while the next is looked for,
   * so that all first choices get along.
   *
   * @param settled ways of all others
   */
  List<Substitute> of(List<Meant> misfits, List<Variant> settled) {
    var ways = new ArrayList<>(settled);
    var found = new ArrayList<Substitute>();
    var taken = misfits.stream().map(Meant::id).collect(Collectors.toSet());
    for (var misfit : misfits) {
      var ofThis = of(misfit.product(), ways, taken);
      ofThis.stream().map(by -> new Substitute(misfit.id(), by)).forEach(found::add);
      ofThis.stream().findFirst().ifPresent(first -> take(first, ways, taken));
    }
    return found;
  }

  private static void take(Meant first, List<Variant> ways, Set<UUID> taken) {
    ways.add(Variant.asMeant(first));
    taken.add(first.id());
  }

  private List<Meant> of(Product misfit, List<Variant> ways, Set<UUID> taken) {
    return candidates.stream()
        .filter(one -> !taken.contains(one.id()) && !isInUse(one.id()) && isAlike(misfit, one))
        .sorted(Comparator.comparing(one -> -shared(misfit, one)))
        .map(one -> new Meant(one, UsualUsage.of(one, profile(), trials.today())))
        .filter(one -> isClean(one, ways))
        .limit(NAMED)
        .toList();
  }

  /** What the person has is no news to put in a box. */
  private boolean isInUse(UUID id) {
    return Stream.concat(
            trials.base().applications().stream().map(Application::product),
            trials.base().phases().stream()
                .filter(phase -> !phase.last().isBefore(trials.today()))
                .map(PhaseDays::product))
        .anyMatch(id::equals);
  }

  /** The same step, for the same concern where it has any; on sale, and its content known. */
  private static boolean isAlike(Product misfit, Product other) {
    return other.role() == misfit.role()
        && other.boost() == misfit.boost()
        && other.contentKnown()
        && !other.withdrawn()
        && other.recall().isEmpty()
        && (misfit.concerns().isEmpty() || shared(misfit, other) > 0);
  }

  private static int shared(Product misfit, Product other) {
    return (int)
        other.concerns().stream().filter(concern -> misfit.concerns().contains(concern)).count();
  }

  private boolean isClean(Meant one, List<Variant> ways) {
    if (!trials.hasMore()) {
      return false;
    }
    var all = new ArrayList<>(ways);
    all.add(Variant.asMeant(one));
    return Trials.worries(trials.news(all)).isEmpty();
  }

  private Profile profile() {
    return trials.base().profile();
  }
}
