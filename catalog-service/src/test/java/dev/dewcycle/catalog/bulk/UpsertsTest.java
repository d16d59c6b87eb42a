package dev.dewcycle.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.bulk.Outcome.Change;
import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UpsertsTest {
  private static final Analyser ANALYSER = new Analyser(Dictionary.packaged());
  private static final String SERUM = "Aqua, Niacinamide, Phenoxyethanol";
  private static final String GTIN = "4006381333931";

  private static ProductFacts facts(String name, String sku, String gtin, String ingredients) {
    return new ProductFacts(
        "Haneul Lab",
        name,
        Category.SERUM,
        Optional.of(sku).filter(number -> !number.isEmpty()),
        Optional.of(gtin).filter(number -> !number.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ingredients),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Product product(long id, ProductFacts facts) {
    return Product.entered(new UUID(0, id), facts, ANALYSER.analyse(facts.formula()));
  }

  private static Entry row(ProductFacts facts) {
    return new Entry.Legible(1, facts, false, ANALYSER.analyse(facts.formula()));
  }

  private static Supplier<UUID> ids() {
    var next = new AtomicLong(100);
    return () -> new UUID(0, next.getAndIncrement());
  }

  private static List<Outcome> imported(List<Product> there, Entry... rows) {
    return new Upserts(new Shelf(there), ids()).of(List.of(rows));
  }

  private static Product kept(Outcome outcome) {
    return ((Outcome.Kept) outcome).product();
  }

  private static String refusal(Outcome outcome) {
    return ((Outcome.Rejected) outcome).flaws().getFirst().pointer();
  }

  @Test
  void a_row_means_by_sku_before_gtin_before_name() {
    var bySku = product(1, facts("A", "s1", "", SERUM));
    var byGtin = product(2, facts("B", "", GTIN, SERUM));
    var byName = product(3, facts("C", "", "", SERUM));
    var there = List.of(bySku, byGtin, byName);

    var outcomes =
        imported(
            there,
            row(facts("C", "s1", "", SERUM)),
            row(facts("C", "", "0" + GTIN, SERUM)),
            row(facts("c", "", "", SERUM)));

    assertThat(outcomes.stream().limit(2))
        .extracting(UpsertsTest::kept)
        .extracting(Product::id)
        .containsExactly(bySku.id(), byGtin.id());
    assertThat(refusal(outcomes.get(2))).isEqualTo("#/name");
  }

  @Test
  void a_sku_of_one_and_a_gtin_of_another_is_refused() {
    var there =
        List.of(product(1, facts("A", "s1", "", SERUM)), product(2, facts("B", "", GTIN, SERUM)));

    var outcome = imported(there, row(facts("A", "s1", GTIN, SERUM))).getFirst();

    assertThat(refusal(outcome)).isEqualTo("#/gtin");
  }

  @Test
  void another_size_with_its_own_sku_is_another_product() {
    var there = List.of(product(1, facts("Dew", "30ml", "", SERUM)));

    var outcome = imported(there, row(facts("Dew", "50ml", "", SERUM))).getFirst();

    assertThat(kept(outcome).id()).isNotEqualTo(new UUID(0, 1));
  }

  @Test
  void a_product_without_numbers_gets_those_of_the_row_that_is_called_the_same() {
    var there = List.of(product(1, facts("Dew", "", "", SERUM)));

    var outcome = imported(there, row(facts("DEW", "30ml", "", SERUM))).getFirst();

    assertThat(kept(outcome).id()).isEqualTo(new UUID(0, 1));
    assertThat(kept(outcome).facts().sku()).contains("30ml");
  }

  @Test
  void a_number_that_the_row_does_not_give_stays() {
    var there = List.of(product(1, facts("Dew", "30ml", GTIN, SERUM)));

    var outcome = (Outcome.Kept) imported(there, row(facts("Dew", "", "", SERUM))).getFirst();

    assertThat(outcome.change()).isEqualTo(Change.UNCHANGED);
    assertThat(outcome.product().facts().sku()).contains("30ml");
  }

  @Test
  void rows_for_one_product_follow_each_other() {
    var outcomes =
        imported(
            List.of(),
            row(facts("Dew", "s", "", SERUM)),
            row(facts("Dew", "s", "", "Aqua, Retinol")),
            row(facts("Dew", "s", "", "Aqua, Retinol")));

    assertThat(outcomes)
        .extracting(outcome -> ((Outcome.Kept) outcome).change())
        .containsExactly(Change.CREATED, Change.UPDATED, Change.UNCHANGED);
    assertThat(kept(outcomes.get(1)).formulationVersion()).isEqualTo(2);
  }

  @Test
  void a_number_that_was_given_up_is_free_for_the_next_row() {
    var there = List.of(product(1, facts("A", "old", GTIN, SERUM)));

    var outcomes =
        imported(there, row(facts("A", "new", GTIN, SERUM)), row(facts("B", "old", "", SERUM)));

    assertThat(kept(outcomes.get(0)).id()).isEqualTo(new UUID(0, 1));
    assertThat(kept(outcomes.get(1)).id()).isEqualTo(new UUID(0, 100));
  }
}
