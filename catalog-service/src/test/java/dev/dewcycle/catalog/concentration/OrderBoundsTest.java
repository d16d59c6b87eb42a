package dev.dewcycle.catalog.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OrderBoundsTest {
  private static final double SLACK = 1e-6;

  @Provide
  Arbitrary<PrintedProduct> honest() {
    return PrintedProduct.honest(12);
  }

  @Provide
  Arbitrary<PrintedProduct> dubious() {
    return PrintedProduct.dubious(9);
  }

  @Provide
  Arbitrary<PrintedProduct> great() {
    return PrintedProduct.honest(150);
  }

  @Property(tries = 4_000)
  void the_bounds_are_those_of_a_linear_program(
      @ForAll("honest") PrintedProduct product, @ForAll @IntRange(max = 11) int any) {
    int entry = any % product.shares().length;

    var bounds = product.bounds();

    assertThat(bounds.possible(0)).isTrue();
    assertThat(bounds.min(entry))
        .isCloseTo(product.programs().min(entry).orElseThrow(), within(SLACK));
    assertThat(bounds.max(entry))
        .isCloseTo(product.programs().max(entry).orElseThrow(), within(SLACK));
  }

  @Property(tries = 2_000)
  void what_no_linear_program_can_solve_is_impossible(
      @ForAll("dubious") PrintedProduct product, @ForAll @IntRange(max = 11) int any) {
    int entry = any % product.shares().length;
    var least = product.programs().min(entry);

    var bounds = product.bounds();

    assertThat(bounds.possible(0)).isEqualTo(least.isPresent());
    least.ifPresent(share -> assertThat(bounds.min(entry)).isCloseTo(share, within(SLACK)));
  }

  @Property(tries = 3_000)
  void no_product_that_exists_lies_outside_its_bounds(@ForAll("great") PrintedProduct product) {
    var bounds = product.bounds();

    assertThat(bounds.possible(0)).isTrue();
    assertThat(IntStream.range(0, product.shares().length))
        .allSatisfy(
            i ->
                assertThat(product.shares()[i])
                    .isBetween(bounds.min(i) - SLACK, bounds.max(i) + SLACK));
  }

  @Example
  void an_entry_may_stop_at_one_percent_where_those_before_it_cannot_follow() {
    var bounds = OrderBounds.of(3, 3).with(0, 98.5, 98.5).with(1, 0, 0.5);

    assertThat(bounds.max(2)).isEqualTo(1, within(SLACK));
  }

  @Example
  void a_declared_last_entry_takes_no_remainder() {
    var bounds = OrderBounds.of(3, 3).with(2, 0.3, 0.3);

    assertThat(bounds.max(2)).isEqualTo(0.3);
    assertThat(bounds.max(0)).isEqualTo(99.7, within(SLACK));
    assertThat(bounds.min(0)).isEqualTo(49.85, within(SLACK));
  }

  @Example
  void a_total_is_only_missed_by_more_than_the_slack() {
    var bounds = OrderBounds.of(2, 2).with(0, 60, 60).with(1, 40.4, 40.4);

    assertThat(bounds.possible(0)).isFalse();
    assertThat(bounds.possible(0.5)).isTrue();
  }
}
