package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Products that each fit by themselves, brought to fit together: whatever is involved in something
 * new is used in the first other way that makes things better, until nothing is left.
 */
final class Together {
  private final Trials trials;
  private final List<ProductFit> fits;
  private final List<Variant> ways;

  /**
   * @param fits products that fit each by itself
   */
  Together(Trials trials, List<ProductFit> fits) {
    this.trials = trials;
    this.fits = fits;
    this.ways = new ArrayList<>(fits.stream().map(fit -> Variant.asMeant(fit.meant())).toList());
  }

  /**
   * The way of each; empty where none was found in which all get along.
   *
   * @param worries of all of them, used as they are meant
   */
  Optional<List<Variant>> settled(List<Breach> worries) {
    var rest = worries;
    for (var better = true; better && !rest.isEmpty(); ) {
      better = false;
      // What comes last in the box gives way first.
      for (var i = fits.size() - 1; i >= 0 && !better && trials.hasMore(); i--) {
        if (concerns(rest, fits.get(i).meant())) {
          var before = rest.size();
          rest = improved(i, rest);
          better = rest.size() < before;
        }
      }
    }
    return rest.isEmpty() ? Optional.of(List.copyOf(ways)) : Optional.empty();
  }

  /** What is left once the product is used in the first way that leaves less. */
  private List<Breach> improved(int index, List<Breach> worries) {
    var fit = fits.get(index);
    var former = ways.get(index);
    for (var way : tried(fit, worries)) {
      if (!trials.hasMore()) {
        break;
      }
      ways.set(index, way);
      var left = Trials.worries(trials.news(ways));
      if (left.size() < worries.size()) {
        return left;
      }
    }
    ways.set(index, former);
    return worries;
  }

  private List<Variant> tried(ProductFit fit, List<Breach> worries) {
    var all = new ArrayList<Variant>();
    fit.way().filter(way -> !way.isAsMeant()).ifPresent(all::add);
    var own = worries.stream().filter(worry -> concerns(worry, fit.meant())).toList();
    all.addAll(new Variations(fit.meant(), trials, own).all());
    return all;
  }

  private static boolean concerns(List<Breach> worries, Meant meant) {
    return worries.stream().anyMatch(worry -> concerns(worry, meant));
  }

  private static boolean concerns(Breach worry, Meant meant) {
    return worry.products().stream().anyMatch(product -> product.id().equals(meant.id()));
  }
}
