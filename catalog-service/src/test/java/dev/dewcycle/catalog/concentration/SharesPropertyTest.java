package dev.dewcycle.catalog.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowingConsumer;

/** From a composition to its printed list, and back to ranges. */
class SharesPropertyTest {
  private static final double SLACK = 1e-6;
  private static final Dictionary DICTIONARY = Dictionary.packaged();
  private static final String MARKER = "Phenoxyethanol";

  @Provide
  Arbitrary<PrintedProduct> products() {
    return PrintedProduct.honest(40);
  }

  @Provide
  Arbitrary<Set<Integer>> some() {
    return Arbitraries.integers().between(0, 39).set().ofMaxSize(12);
  }

  @Property(tries = 2_000)
  void every_range_holds_the_truth(
      @ForAll("products") PrintedProduct product,
      @ForAll("some") Set<Integer> declared,
      @ForAll("some") Set<Integer> printed) {
    var shares = shares(list(product, printed), declared(product, declared));

    assertThat(shares.contradictions()).isEmpty();
    assertThat(shares.ranges()).hasSameSizeAs(product.shares());
    assertThat(product).satisfies(trueOf(shares));
  }

  @Property(tries = 2_000)
  void a_wrong_figure_that_is_reported_misleads_about_nothing_else(
      @ForAll("products") PrintedProduct product,
      @ForAll("some") Set<Integer> declared,
      @ForAll @DoubleRange(max = 100) double wrong) {
    var figures = declared(product, declared);
    Assume.that(!figures.isEmpty());
    figures.set(0, new Declared(figures.getFirst().inci(), wrong));

    var shares = shares(list(product, Set.of()), figures);

    Assume.that(!shares.contradictions().isEmpty());
    assertThat(product).satisfies(trueOf(shares));
  }

  @Property(tries = 2_000)
  void whatever_is_declared_every_figure_is_kept_and_every_range_is_one(
      @ForAll("products") PrintedProduct product,
      @ForAll @Size(max = 12) List<@DoubleRange(max = 100) Double> figures) {
    var count = Math.min(figures.size(), product.shares().length);
    var declared =
        IntStream.range(0, count)
            .mapToObj(i -> new Declared(name(product, i), figures.get(i)))
            .toList();

    var ranges = shares(list(product, Set.of()), declared).ranges();

    assertThat(ranges).hasSameSizeAs(product.shares());
    assertThat(ranges).allMatch(r -> 0 <= r.min() && r.min() <= r.max() && r.max() <= 100);
    assertThat(ranges.subList(0, count))
        .isEqualTo(declared.stream().map(figure -> Range.declared(figure.percent())).toList());
  }

  private static ThrowingConsumer<PrintedProduct> trueOf(Shares shares) {
    return product ->
        assertThat(IntStream.range(0, product.shares().length))
            .filteredOn(i -> !shares.ranges().get(i).namedByBrand())
            .allSatisfy(
                i ->
                    assertThat(product.shares()[i])
                        .isBetween(
                            shares.ranges().get(i).min() - SLACK,
                            shares.ranges().get(i).max() + SLACK));
  }

  private static Shares shares(String list, List<Declared> declared) {
    return Shares.of(
        NamedIngredient.allOf(InciList.read(list), DICTIONARY),
        declared,
        new SoldAs(Category.SERUM, false, List.of()),
        name -> name.toUpperCase(Locale.ROOT));
  }

  private static List<Declared> declared(PrintedProduct product, Set<Integer> some) {
    return some.stream()
        .filter(i -> i < product.shares().length)
        .map(i -> new Declared(name(product, i), product.shares()[i]))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A printed list: what no order binds stands under "may contain"; some figures are printed. */
  private static String list(PrintedProduct product, Set<Integer> printed) {
    var text = new StringBuilder();
    for (int i = 0; i < product.shares().length; i++) {
      text.append(i == product.ordered() ? " [+/- " : i == 0 ? "" : ", ").append(name(product, i));
      if (printed.contains(i) && product.round(i)) {
        text.append(" (%s%%)".formatted(product.shares()[i]));
      }
    }
    return text.append(product.ordered() < product.shares().length ? "]" : "").toString();
  }

  /** The first entry at 1 % or less is a marker in every third place. */
  private static String name(PrintedProduct product, int entry) {
    var marks = entry % 3 == 2 && entry == product.firstWithinOnePercent();
    return marks && entry < product.ordered()
        ? MARKER
        : "Extract " + (char) ('A' + entry / 10) + (char) ('A' + entry % 10);
  }
}
