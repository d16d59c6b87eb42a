package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks products for one person: each by itself, and all of them together. */
public final class BoxCheck {
  private final Trials trials;
  private final List<Meant> meant;
  private final Coverage coverage;

  /**
   * @param person as stored, with everything that is tried on the shelf; what the person uses of
   *     the products already is left out of it, since only what is new with them counts
   * @param meant the products, each once
   * @param today in the person's zone
   */
  public BoxCheck(Evaluator evaluator, Situation person, List<Meant> meant, LocalDate today) {
    var base = without(person, meant.stream().map(Meant::id).collect(Collectors.toSet()), today);
    this.trials = new Trials(evaluator, base, today);
    this.meant = List.copyOf(meant);
    this.coverage = Coverage.of(base, meant);
  }

  /** Phases that are over stay: another one with the same product has to keep their rest. */
  private static Situation without(Situation person, Set<UUID> products, LocalDate today) {
    var base =
        person.with(
            person.applications().stream()
                .filter(one -> !products.contains(one.product()))
                .toList());
    for (var phase : person.phases()) {
      var isInUse = products.contains(phase.product()) && !phase.last().isBefore(today);
      base = isInUse ? base.without(phase.phase()) : base;
    }
    return base;
  }

  /**
   * The verdicts.
   *
   * @param candidates products to look among for substitutes; none are looked for where it is empty
   */
  public BoxFit fit(List<Product> candidates) {
    var fits = meant.stream().map(this::alone).toList();
    var news =
        fits.size() == 1
            ? fits.getFirst().news()
            : trials.news(meant.stream().map(Variant::asMeant).toList());
    var usable = fits.stream().filter(ProductFit::isUsable).toList();
    var settled = settled(fits, usable, news);
    return new BoxFit(
        verdict(fits, settled),
        fits,
        news,
        settled.map(BoxCheck::edits).orElse(List.of()),
        substitutes(fits, settled, candidates),
        coverage);
  }

  private ProductFit alone(Meant one) {
    var news = trials.news(List.of(Variant.asMeant(one)));
    var way = way(one, Trials.worries(news));
    return new ProductFit(one, verdict(one, way), news, way);
  }

  private Optional<Variant> way(Meant one, List<Breach> worries) {
    return worries.isEmpty()
        ? Optional.of(Variant.asMeant(one))
        : new Variations(one, trials, worries)
            .all().stream()
                .filter(variant -> trials.hasMore())
                .filter(variant -> Trials.worries(trials.news(List.of(variant))).isEmpty())
                .findFirst();
  }

  private Verdict verdict(Meant one, Optional<Variant> way) {
    if (way.isEmpty()) {
      return Verdict.DOES_NOT_FIT;
    }
    if (coverage.unknown().contains(one.id()) || (hasUnknownCompany() && !one.onlySupports())) {
      return Verdict.UNKNOWN;
    }
    return way.get().isAsMeant() ? Verdict.FITS : Verdict.FITS_WITH_CHANGES;
  }

  /** Whether the person uses something of which nobody knows what it does to others. */
  private boolean hasUnknownCompany() {
    return coverage.unknown().stream()
        .anyMatch(id -> meant.stream().noneMatch(one -> one.id().equals(id)));
  }

  /** How all usable ones get along; without the others, which are no part of the answer. */
  private Optional<List<Variant>> settled(
      List<ProductFit> fits, List<ProductFit> usable, List<Breach> news) {
    if (usable.size() == 1) {
      return usable.getFirst().way().map(List::of);
    }
    var worries =
        usable.size() == fits.size()
            ? Trials.worries(news)
            : Trials.worries(
                trials.news(usable.stream().map(fit -> Variant.asMeant(fit.meant())).toList()));
    return new Together(trials, usable).settled(worries);
  }

  private static Verdict verdict(List<ProductFit> fits, Optional<List<Variant>> settled) {
    if (settled.isEmpty() || any(fits, Verdict.DOES_NOT_FIT)) {
      return Verdict.DOES_NOT_FIT;
    }
    if (any(fits, Verdict.UNKNOWN)) {
      return Verdict.UNKNOWN;
    }
    return settled.get().stream().allMatch(Variant::isAsMeant)
        ? Verdict.FITS
        : Verdict.FITS_WITH_CHANGES;
  }

  private static boolean any(List<ProductFit> fits, Verdict verdict) {
    return fits.stream().anyMatch(fit -> fit.verdict() == verdict);
  }

  private static List<Edit> edits(List<Variant> settled) {
    return settled.stream().flatMap(way -> way.edits().stream()).distinct().toList();
  }

  private List<Substitute> substitutes(
      List<ProductFit> fits, Optional<List<Variant>> settled, List<Product> candidates) {
    var misfits =
        new ArrayList<>(
            fits.stream().filter(fit -> !fit.isUsable()).map(ProductFit::meant).toList());
    return candidates.isEmpty() || settled.isEmpty() || misfits.isEmpty()
        ? List.of()
        : new Substitutes(trials, candidates).of(misfits, settled.get());
  }
}
