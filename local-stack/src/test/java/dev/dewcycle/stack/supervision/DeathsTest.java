package dev.dewcycle.stack.supervision;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static dev.dewcycle.stack.settings.Service.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.supervision.Deaths.Verdict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeathsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void a_first_and_a_second_death_are_followed_by_a_restart() {
    assertThat(second(CATALOG, 0, CATALOG, 1)).isInstanceOf(Verdict.Restart.class);
  }

  @Test
  void a_third_death_of_the_same_service_within_a_minute_ends_it() {
    var twice = remembered(second(CATALOG, 0, CATALOG, 30));

    assertThat(twice.after(CATALOG, NOON.plusSeconds(59))).isEqualTo(new Verdict.GiveUp());
  }

  @Test
  void a_death_a_minute_ago_counts_no_more() {
    var twice = remembered(second(CATALOG, 0, CATALOG, 30));

    assertThat(twice.after(CATALOG, NOON.plusSeconds(60))).isInstanceOf(Verdict.Restart.class);
  }

  @Test
  void deaths_of_different_services_are_not_added_up() {
    var twice = remembered(second(CATALOG, 0, CATALOG, 1));

    assertThat(twice.after(ROUTINE, NOON.plusSeconds(2))).isInstanceOf(Verdict.Restart.class);
  }

  private static Verdict second(Service first, int at, Service second, int later) {
    return remembered(Deaths.none().after(first, NOON.plusSeconds(at)))
        .after(second, NOON.plusSeconds(later));
  }

  private static Deaths remembered(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Restart.class);
    return ((Verdict.Restart) verdict).deaths();
  }
}
