package dev.dewcycle.routine.layering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DaySetTest {

  @Test
  void a_range_is_cut_to_what_a_set_can_hold() {
    assertThat(days(DaySet.between(-500, 500))).hasSize(192);
    assertThat(DaySet.between(128, 500)).isEqualTo(DaySet.NONE);
    assertThat(DaySet.between(5, 4)).isEqualTo(DaySet.NONE);
  }

  @Test
  void after_the_last_day_comes_none() {
    assertThat(DaySet.between(3, 3).nextFrom(4)).isGreaterThan(DaySet.LAST);
    assertThat(DaySet.NONE.has(DaySet.LAST + 1)).isFalse();
    assertThat(DaySet.ALL.has(DaySet.FIRST - 1)).isFalse();
  }

  @Property(tries = 300)
  void it_holds_what_a_set_of_numbers_holds(
      @ForAll @IntRange(min = -70, max = 140) int from,
      @ForAll @IntRange(min = -70, max = 140) int to,
      @ForAll @IntRange(min = -900, max = 900) int anchor,
      @ForAll @IntRange(min = 1, max = 92) int n) {
    var some = DaySet.between(from, to);
    var others = DaySet.everyNth(anchor, n);

    assertThat(days(some))
        .isEqualTo(numbers().filter(day -> day >= from && day <= to).boxed().collect(set()));
    assertThat(days(others))
        .isEqualTo(
            numbers().filter(day -> Math.floorMod(day - anchor, n) == 0).boxed().collect(set()));
    assertThat(days(some.minus(others)))
        .isEqualTo(days(some).stream().filter(day -> !others.has(day)).collect(set()));
    assertThat(some.meets(others)).isEqualTo(!some.and(others).isEmpty());
    assertThat(some.or(others).count()).isEqualTo(days(some.or(others)).size());
  }

  @Property(tries = 300)
  void moving_it_moves_every_day(
      @ForAll @IntRange(min = -70, max = 140) int from,
      @ForAll @IntRange(min = 0, max = 80) int length,
      @ForAll @IntRange(min = 1, max = 63) int by) {
    var moved = DaySet.between(from, from + length).later(by);

    var first = Math.max(from, DaySet.FIRST) + by;
    assertThat(moved).isEqualTo(DaySet.between(first, Math.max(from + length, -65) + by));
  }

  @Property(tries = 200)
  void a_run_ends_where_so_many_days_stand_in_a_row(
      @ForAll @IntRange(min = 1, max = 40) int length,
      @ForAll @IntRange(min = -64, max = 100) int hole,
      @ForAll @IntRange(min = 1, max = 40) int between) {
    var set = DaySet.ALL.minus(DaySet.everyNth(hole, between));

    var ends = days(set.endsOfRuns(length));

    assertThat(ends)
        .isEqualTo(
            numbers()
                .filter(day -> IntStream.range(0, length).allMatch(back -> set.has(day - back)))
                .boxed()
                .collect(set()));
  }

  private static IntStream numbers() {
    return IntStream.rangeClosed(DaySet.FIRST, DaySet.LAST);
  }

  private static Collector<Integer, ?, Set<Integer>> set() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Set<Integer> days(DaySet set) {
    var days = new TreeSet<Integer>();
    for (var day = set.nextFrom(DaySet.FIRST); day <= DaySet.LAST; day = set.nextFrom(day + 1)) {
      days.add(day);
    }
    return days;
  }

  @Test
  void the_latest_day_is_found_in_each_part() {
    assertThat(DaySet.between(-9, 100).last()).isEqualTo(100);
    assertThat(DaySet.between(-9, 63).last()).isEqualTo(63);
    assertThat(DaySet.between(-9, -5).last()).isEqualTo(-5);
    assertThat(DaySet.NONE.last()).isLessThan(DaySet.FIRST);
  }
}
