package dev.dewcycle.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.concentration.Declared;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductTest {
  private static final Analyser ANALYSER = new Analyser(Dictionary.packaged());
  private static final String LIST = "Aqua, Niacinamide, Glycerin";

  private static ProductFacts facts(String name, String list, double niacinamide) {
    return new ProductFacts(
        "Haneul Lab",
        name,
        Category.SERUM,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(list),
        Optional.empty(),
        List.of(),
        List.of(new Declared("Niacinamide", niacinamide)),
        List.of());
  }

  private static Product entered(ProductFacts facts) {
    return Product.entered(new UUID(0, 7), facts, ANALYSER.analyse(facts.formula()));
  }

  private static Product changed(Product product, ProductFacts facts) {
    return product.changedTo(facts, ANALYSER.analyse(facts.formula()));
  }

  @Test
  void a_new_product_is_its_first_version_and_formulation() {
    var product = entered(facts("Dew", LIST, 4));

    assertThat(product.version()).isEqualTo(1);
    assertThat(product.formulationVersion()).isEqualTo(1);
  }

  @Test
  void the_same_facts_once_more_change_nothing() {
    var product = entered(facts("Dew", LIST, 4));

    assertThat(changed(product, facts("Dew", LIST, 4))).isEqualTo(product);
  }

  @Test
  void another_name_is_a_version_and_no_reformulation() {
    var product = changed(entered(facts("Dew", LIST, 4)), facts("Dew 2", LIST, 4));

    assertThat(product.version()).isEqualTo(2);
    assertThat(product.formulationVersion()).isEqualTo(1);
  }

  @Test
  void another_spelling_of_the_list_is_no_reformulation() {
    var product =
        changed(entered(facts("Dew", LIST, 4)), facts("Dew", "Water; niacinamide; GLYCERIN.", 4));

    assertThat(product.formulationVersion()).isEqualTo(1);
  }

  @Test
  void another_list_is_a_reformulation() {
    var product = changed(entered(facts("Dew", LIST, 4)), facts("Dew", LIST + ", Retinol", 4));

    assertThat(product.formulationVersion()).isEqualTo(2);
  }

  @Test
  void another_strength_is_a_reformulation() {
    var product = changed(entered(facts("Dew", LIST, 4)), facts("Dew", LIST, 10));

    assertThat(product.formulationVersion()).isEqualTo(2);
  }

  @Test
  void a_withdrawal_is_a_version_and_a_change_brings_the_product_back() {
    var withdrawn = entered(facts("Dew", LIST, 4)).withdraw();

    var back = changed(withdrawn, facts("Dew", LIST, 4));

    assertThat(withdrawn.withdrawn()).isTrue();
    assertThat(withdrawn.version()).isEqualTo(2);
    assertThat(back.withdrawn()).isFalse();
    assertThat(back.version()).isEqualTo(3);
  }

  private static Recall recall(RecallAction action, String... lots) {
    return new Recall("Contaminated", List.of(lots), action, Instant.EPOCH);
  }

  @Test
  void a_recall_is_a_version_and_no_reformulation_and_is_told() {
    var recalled = entered(facts("Dew", LIST, 4)).recalled(recall(RecallAction.PAUSE, "A1"));

    assertThat(recalled.version()).isEqualTo(2);
    assertThat(recalled.formulationVersion()).isEqualTo(1);
    assertThat(Snapshot.of(recalled).recall()).contains(recall(RecallAction.PAUSE, "A1"));
  }

  @Test
  void the_same_recall_once_more_changes_nothing_not_even_its_time() {
    var recalled = entered(facts("Dew", LIST, 4)).recalled(recall(RecallAction.PAUSE, "A1", "B2"));
    var later = new Recall("Contaminated", List.of("B2", "A1"), RecallAction.PAUSE, Instant.now());

    assertThat(recalled.recalled(later)).isEqualTo(recalled);
  }

  @Test
  void another_action_or_lot_replaces_the_recall() {
    var paused = entered(facts("Dew", LIST, 4)).recalled(recall(RecallAction.PAUSE));

    assertThat(paused.recalled(recall(RecallAction.STOP)).version()).isEqualTo(3);
    assertThat(paused.recalled(recall(RecallAction.PAUSE, "A1")).recall())
        .contains(recall(RecallAction.PAUSE, "A1"));
  }

  @Test
  void a_recalled_product_stays_so_over_changes_and_a_withdrawal_until_it_is_lifted() {
    var recalled = entered(facts("Dew", LIST, 4)).recalled(recall(RecallAction.STOP));

    var changed = changed(recalled, facts("Dew 2", LIST, 10)).withdraw();

    assertThat(changed.recall()).isEqualTo(recalled.recall());
    assertThat(changed.recallLifted().recall()).isEmpty();
    assertThat(changed.recallLifted().withdrawn()).isTrue();
    assertThat(changed.recallLifted().version()).isEqualTo(changed.version() + 1);
  }

  @Test
  void the_snapshot_tells_what_other_services_need() {
    var told = Snapshot.of(entered(facts("Dew", LIST, 10)));

    assertThat(told.role()).isEqualTo(Category.AMPOULE);
    assertThat(told.label()).isEqualTo(Category.SERUM);
    assertThat(told.contentKnown()).isTrue();
    assertThat(told.ingredients().get(1).minPercent()).isEqualTo(10);
    assertThat(told.ingredients().get(1).exposed()).isTrue();
  }
}
