package dev.dewcycle.catalog.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.ConcentrationBasis;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  private static Shares shares(String list, Declared... declared) {
    return shares(new SoldAs(Category.SERUM, false, List.of()), list, declared);
  }

  private static Shares whitening(String list, Declared... declared) {
    return shares(new SoldAs(Category.SERUM, false, List.of("미백 기능성 화장품")), list, declared);
  }

  private static Shares shares(SoldAs soldAs, String list, Declared... declared) {
    return Shares.of(
        NamedIngredient.allOf(InciList.read(list), DICTIONARY),
        List.of(declared),
        soldAs,
        name ->
            DICTIONARY.find(name).map(known -> known.inci()).orElse(name.toUpperCase(Locale.ROOT)));
  }

  private static Declared declared(String inci, double percent) {
    return new Declared(inci, percent);
  }

  @Test
  void a_declared_share_is_exact() {
    var range = shares("Aqua, Niacinamide, Glycerin", declared("niacinamide", 4)).ranges().get(1);

    assertThat(range).isEqualTo(new Range(4, 4, ConcentrationBasis.DECLARED));
  }

  @Test
  void the_nth_of_a_list_is_at_most_an_nth_of_the_whole() {
    var ranges = shares("Aqua, Glycerin, Betaine, Panthenol").ranges();

    assertThat(ranges).extracting(Range::max).containsExactly(100.0, 50.0, 33.3334, 25.0);
    assertThat(ranges).allMatch(range -> range.basis() == ConcentrationBasis.LIST_ORDER);
  }

  @Test
  void the_first_of_a_list_is_at_least_its_even_part() {
    assertThat(shares("Aqua, Glycerin, Betaine, Panthenol").ranges().getFirst().min())
        .isEqualTo(25);
  }

  @Test
  void actives_that_are_printed_apart_take_their_share_of_the_whole_and_bind_no_order() {
    var shares =
        shares(
            "Active Ingredients: Zinc Oxide 12%, Avobenzone 3%. Inactive Ingredients: Water, Urea");

    assertThat(shares.contradictions()).isEmpty();
    assertThat(shares.ranges()).extracting(Range::min).containsExactly(12.0, 3.0, 42.5, 0.0);
    assertThat(shares.ranges()).extracting(Range::max).containsExactly(12.0, 3.0, 85.0, 42.5);
  }

  @Test
  void what_stands_before_a_declared_share_is_at_least_as_much() {
    var ranges = shares("Aqua, Glycerin, Niacinamide", declared("Niacinamide", 10)).ranges();

    assertThat(ranges.get(1).min()).isEqualTo(10);
    assertThat(ranges.get(1).max()).isEqualTo(45);
  }

  @Test
  void what_stands_behind_a_declared_share_is_at_most_as_much() {
    var ranges = shares("Aqua, Niacinamide, Glycerin", declared("Niacinamide", 10)).ranges();

    assertThat(ranges.get(2).max()).isEqualTo(10);
  }

  @Test
  void below_one_percent_the_order_is_free() {
    var ranges = shares("Aqua, Retinol, Glycerin", declared("Retinol", 0.3)).ranges();

    assertThat(ranges.get(2).max()).isEqualTo(1);
  }

  @Test
  void behind_the_one_percent_line_nothing_is_above_one_percent() {
    var shares = shares("Aqua, Glycerin, Phenoxyethanol, Niacinamide");

    assertThat(shares.behindLine(1)).isFalse();
    assertThat(shares.behindLine(3)).isTrue();
    assertThat(shares.ranges().get(3))
        .isEqualTo(new Range(0, 1, ConcentrationBasis.ONE_PERCENT_LINE));
  }

  @Test
  void a_line_that_would_leave_the_product_half_empty_is_no_line() {
    var ranges = shares("Tocopherol, Bisabolol").ranges();

    assertThat(ranges.getFirst()).isEqualTo(new Range(50, 100, ConcentrationBasis.LIST_ORDER));
    assertThat(ranges).allMatch(range -> range.basis() == ConcentrationBasis.LIST_ORDER);
  }

  @Test
  void a_declared_last_ingredient_is_never_taken_for_the_remainder() {
    var ranges = shares("Aqua, Glycerin, Retinol", declared("Retinol", 0.3)).ranges();

    assertThat(ranges.get(2)).isEqualTo(new Range(0.3, 0.3, ConcentrationBasis.DECLARED));
    assertThat(ranges.get(0)).isEqualTo(new Range(49.85, 99.7, ConcentrationBasis.LIST_ORDER));
  }

  @Test
  void a_share_in_the_list_is_declared_too() {
    assertThat(shares("Snail Secretion Filtrate (92%), Betaine").ranges().getFirst().min())
        .isEqualTo(92);
  }

  @Test
  void a_share_declared_otherwise_than_printed_wins_and_is_reported() {
    var shares = shares("Aqua, Niacinamide 5%", declared("Niacinamide", 4));

    assertThat(shares.ranges().get(1).min()).isEqualTo(4);
    assertThat(shares.contradictions())
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.PRINTED_OTHERWISE);
  }

  @Test
  void a_share_against_the_order_is_reported_and_kept_and_binds_nothing_else() {
    var shares =
        shares("Aqua, Glycerin, Niacinamide", declared("Glycerin", 3), declared("Niacinamide", 10));

    assertThat(shares.contradictions())
        .containsExactly(
            new Contradiction(Contradiction.Kind.AGAINST_ORDER, "NIACINAMIDE", 10, 3, "GLYCERIN"));
    assertThat(shares.ranges().get(2).min()).isEqualTo(10);
    assertThat(shares.ranges().get(0).max()).isEqualTo(100);
  }

  @Test
  void much_behind_the_one_percent_line_is_reported_and_kept() {
    var shares = shares("Aqua, Phenoxyethanol, Niacinamide", declared("Niacinamide", 5));

    assertThat(shares.contradictions())
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.BEHIND_ONE_PERCENT_LINE);
    assertThat(shares.ranges().get(2).max()).isEqualTo(5);
  }

  @Test
  void more_than_everything_is_reported() {
    var shares = shares("Aqua, Glycerin", declared("Aqua", 90), declared("Glycerin", 80));

    assertThat(shares.contradictions())
        .extracting(Contradiction::kind)
        .contains(Contradiction.Kind.OVER_100);
  }

  @Test
  void a_declared_share_over_the_legal_limit_is_reported() {
    var shares = shares("Aqua, Salicylic Acid, Glycerin", declared("Salicylic Acid", 3));

    assertThat(shares.contradictions())
        .extracting(Contradiction::kind, Contradiction::against)
        .containsExactly(tuple(Contradiction.Kind.OVER_LIMIT, 2.0));
  }

  @Test
  void a_share_that_may_be_nothing_is_over_no_limit() {
    assertThat(shares("Aqua, Salicylic Acid, Glycerin").contradictions()).isEmpty();
  }

  @Test
  void what_may_be_contained_is_bound_by_no_order() {
    var ranges = shares("Talc, [+/- Mica, CI 77491]").ranges();

    assertThat(ranges.get(1)).isEqualTo(new Range(0, 100, ConcentrationBasis.LIST_ORDER));
    assertThat(ranges.get(0).min()).isZero();
  }

  @Test
  void a_figure_behind_the_line_takes_the_line_from_nobody() {
    var shares = shares("Aqua, Phenoxyethanol, Retinal, Niacinamide", declared("Niacinamide", 5));

    assertThat(shares.ranges().get(2))
        .isEqualTo(new Range(0, 1, ConcentrationBasis.ONE_PERCENT_LINE));
  }

  @Test
  void a_figure_of_one_percent_or_less_is_a_line_too() {
    var shares = shares("Aqua, Glycerin, Adenosine, Lactic Acid", declared("Adenosine", 0.04));

    assertThat(shares.behindLine(1)).isFalse();
    assertThat(shares.ranges().get(3))
        .isEqualTo(new Range(0, 1, ConcentrationBasis.ONE_PERCENT_LINE));
  }

  @Test
  void a_marker_with_a_figure_marks_nothing() {
    var shares = shares("Squalane, Tocopherol, Bisabolol", declared("Tocopherol", 5));

    assertThat(shares.contradictions()).isEmpty();
    assertThat(shares.ranges().get(2).max()).isEqualTo(5);
  }

  @Test
  void a_figure_that_its_place_has_no_room_for_is_reported_with_what_comes_nearest() {
    var shares = shares("Aqua, Glycerin, Niacinamide, Betaine", declared("Niacinamide", 40));

    assertThat(shares.contradictions())
        .containsExactly(
            new Contradiction(Contradiction.Kind.OUT_OF_PLACE, "NIACINAMIDE", 40, 33.3333, ""));
    assertThat(shares.ranges().get(2)).isEqualTo(Range.declared(40));
    assertThat(shares.ranges().get(3).max()).isEqualTo(25);
  }

  @Test
  void figures_that_leave_a_product_unfilled_are_reported() {
    assertThat(
            shares("Aqua, Glycerin", declared("Aqua", 60), declared("Glycerin", 20))
                .contradictions())
        .containsExactly(new Contradiction(Contradiction.Kind.UNDER_100, "", 80, 100, ""));
  }

  @Test
  void figures_that_were_rounded_contradict_nothing() {
    assertThat(
            shares("Aqua, Glycerin", declared("Aqua", 92.7), declared("Glycerin", 7))
                .contradictions())
        .isEmpty();
  }

  @Test
  void colours_may_stand_anywhere() {
    var shares = shares("CI 77891, Aqua, Glycerin, Phenoxyethanol, CI 77492");

    assertThat(shares.ranges().get(1).max()).isEqualTo(100);
    assertThat(shares.ranges().get(4)).isEqualTo(new Range(0, 100, ConcentrationBasis.LIST_ORDER));
    assertThat(shares.behindLine(4)).isFalse();
  }

  @Test
  void a_functional_claim_bounds_its_active_and_what_stands_before() {
    var ranges = whitening("Aqua, Glycerin, Niacinamide, Betaine").ranges();

    assertThat(ranges.get(2)).isEqualTo(new Range(2, 5, ConcentrationBasis.CLAIM_BOUND));
    assertThat(ranges.get(1)).isEqualTo(new Range(2, 49, ConcentrationBasis.LIST_ORDER));
  }

  @Test
  void of_several_actives_nobody_knows_which_one_carries_the_claim() {
    var ranges = whitening("Aqua, Niacinamide, Arbutin").ranges();

    assertThat(ranges).noneMatch(range -> range.basis() == ConcentrationBasis.CLAIM_BOUND);
  }

  @Test
  void a_figure_wins_over_a_claim() {
    var shares = whitening("Aqua, Niacinamide, Glycerin", declared("Niacinamide", 10));

    assertThat(shares.ranges().get(1)).isEqualTo(Range.declared(10));
    assertThat(shares.contradictions())
        .extracting(Contradiction::kind, Contradiction::percent, Contradiction::against)
        .containsExactly(tuple(Contradiction.Kind.AGAINST_CLAIM, 10.0, 5.0));
  }

  @Test
  void a_claim_behind_the_line_keeps_its_range_and_binds_nothing_else() {
    var shares = whitening("Aqua, Phenoxyethanol, Retinal, Niacinamide");

    assertThat(shares.ranges().get(3)).isEqualTo(new Range(2, 5, ConcentrationBasis.CLAIM_BOUND));
    assertThat(shares.ranges().get(2).max()).isEqualTo(1);
    assertThat(shares.contradictions())
        .extracting(Contradiction::kind, Contradiction::percent, Contradiction::against)
        .containsExactly(tuple(Contradiction.Kind.AGAINST_CLAIM, 1.0, 2.0));
  }

  @Test
  void law_caps_an_ingredient_and_what_stands_behind_it() {
    var ranges = shares("Aqua, Salicylic Acid, Glycerin, Betaine").ranges();

    assertThat(ranges.get(1)).isEqualTo(new Range(0, 2, ConcentrationBasis.LEGAL_CAP));
    assertThat(ranges.get(2)).isEqualTo(new Range(0, 2, ConcentrationBasis.LIST_ORDER));
    assertThat(ranges.get(0)).isEqualTo(new Range(94, 100, ConcentrationBasis.LIST_ORDER));
  }

  @Test
  void a_cap_is_for_the_products_that_the_law_names() {
    var cleanser = new SoldAs(Category.CLEANSER, true, List.of());

    assertThat(shares(cleanser, "Aqua, Salicylic Acid, Kojic Acid").ranges())
        .extracting(Range::basis)
        .containsExactly(
            ConcentrationBasis.LIST_ORDER,
            ConcentrationBasis.LIST_ORDER,
            ConcentrationBasis.LEGAL_CAP);
  }

  @Test
  void advice_caps_nothing() {
    assertThat(shares("Aqua, Glycolic Acid").ranges().get(1).max()).isEqualTo(50);
  }

  @Test
  void a_cap_that_a_figure_refutes_is_reported_and_dropped() {
    var shares = shares("Aqua, Salicylic Acid, Glycerin", declared("Glycerin", 5));

    assertThat(shares.ranges().get(1)).isEqualTo(new Range(5, 47.5, ConcentrationBasis.LIST_ORDER));
    assertThat(shares.contradictions())
        .extracting(Contradiction::kind, Contradiction::percent, Contradiction::against)
        .containsExactly(tuple(Contradiction.Kind.OVER_LIMIT, 5.0, 2.0));
  }

  @Test
  void an_empty_list_has_no_ranges() {
    assertThat(shares("")).isEqualTo(new Shares(List.of(), Set.of(), List.of()));
  }
}
