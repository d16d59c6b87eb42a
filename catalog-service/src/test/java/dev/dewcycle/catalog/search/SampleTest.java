package dev.dewcycle.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
  @ParameterizedTest
  @CsvSource({"0, 51", "4, 51", "4, 1", "7, 201", "79, 2000"})
  void where_few_fit_the_index_is_asked(int hits, int wanted) {
    assertThat(new Sample(Sample.FOR_A_PAGE, hits).stretch(wanted)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, 51, 20400", "25, 51, 4080", "8, 201, 50250", "500, 2000, 8000"})
  void where_many_fit_the_way_is_twice_as_long_as_expected(int hits, int wanted, int stretch) {
    assertThat(new Sample(Sample.FOR_A_PAGE, hits).stretch(wanted)).hasValue(stretch);
  }

  @Property
  void the_way_never_exceeds_what_a_page_may_cost(
      @ForAll @IntRange(max = Sample.FOR_A_PAGE) int hits,
      @ForAll @IntRange(min = 1, max = 2000) int wanted) {
    assertThat(new Sample(Sample.FOR_A_PAGE, hits).stretch(wanted).orElse(0)).isLessThan(60_000);
  }
}
