package dev.dewcycle.catalog.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.ConcentrationBasis;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  private static Shares shares(String list, Declared... declared) {
    return Shares.of(
        NamedIngredient.allOf(InciList.read(list), DICTIONARY),
        List.of(declared),
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

    assertThat(ranges.getFirst().max()).isEqualTo(100);
    assertThat(ranges).allMatch(range -> range.basis() == ConcentrationBasis.LIST_ORDER);
  }

  @Test
  void a_declared_last_ingredient_is_never_taken_for_the_remainder() {
    var ranges = shares("Aqua, Glycerin, Retinol", declared("Retinol", 0.3)).ranges();

    assertThat(ranges.get(2).max()).isEqualTo(0.3);
    assertThat(ranges.get(0).max()).isEqualTo(99.7);
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
}
