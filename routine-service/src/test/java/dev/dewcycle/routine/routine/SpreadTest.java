package dev.dewcycle.routine.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 5);

  @Property(tries = 500)
  void it_keeps_to_free_days_wherever_there_are_enough(
      @ForAll @IntRange(min = 1, max = 31) int length,
      @ForAll @IntRange(min = 1, max = 31) int times,
      @ForAll int blocked) {
    var chosen = Spread.pick(length, times, day -> blocked >>> day & 1);

    var all = length == 31 ? Integer.MAX_VALUE : (1 << length) - 1;
    var free = Integer.bitCount(all & ~blocked);
    var wanted = Math.min(length, times);
    assertThat(Integer.bitCount(chosen)).isEqualTo(wanted);
    assertThat(chosen & ~all).isZero();
    assertThat(Integer.bitCount(chosen & blocked)).isEqualTo(Math.max(0, wanted - free));
  }

  @Test
  void a_course_counts_its_weeks_from_its_first_day() {
    var days = Stream.iterate(FIRST, day -> day.plusDays(1)).limit(14).toList();

    var among = Spread.among(days, new Cadence.TimesPerWeek(1), day -> false);

    assertThat(among).containsExactly(FIRST.plusDays(3), FIRST.plusDays(10));
  }

  @Test
  void a_fixed_cadence_keeps_its_days_blocked_or_not() {
    var days = Stream.iterate(FIRST, day -> day.plusDays(1)).limit(14).toList();

    var among = Spread.among(days, new Cadence.Weekdays(Set.of(FIRST.getDayOfWeek())), day -> true);

    assertThat(among).containsExactly(FIRST, FIRST.plusDays(7));
  }
}
