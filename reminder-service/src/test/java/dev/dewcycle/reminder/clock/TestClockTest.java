package dev.dewcycle.reminder.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.clock.TestClock.Advance;
import dev.dewcycle.reminder.clock.TestClock.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestClockTest {
  private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-25T15:00:01Z");

  private final TestClock clock =
      TestClock.starting(new Tenant("demo", Tenant.Mode.TEST), UUID.randomUUID(), NOW);

  private TestClock onTheWay() {
    return ((Advance.Accepted) clock.advanceTo(LATER)).clock();
  }

  @Test
  void a_new_clock_is_ready() {
    assertThat(clock.isReady()).isTrue();
    assertThat(clock.changed().version()).isEqualTo(1);
  }

  @Test
  void an_advance_begins_by_awaiting_what_happened_before_it() {
    var advance = clock.advanceTo(LATER);

    assertThat(advance)
        .isEqualTo(
            new Advance.Accepted(
                new TestClock(clock.tenant(), clock.id(), NOW, 2, Stage.OPENING, LATER), true));
  }

  @Test
  void a_clock_moves_forward_only() {
    assertThat(clock.advanceTo(NOW.minusMillis(1))).isEqualTo(new Advance.Backwards(NOW));
  }

  @Test
  void an_advance_goes_a_year_at_most() {
    var year = Instant.parse("2027-03-02T00:00:00Z");

    assertThat(clock.advanceTo(year)).isInstanceOf(Advance.Accepted.class);
    assertThat(clock.advanceTo(year.plusMillis(1))).isEqualTo(new Advance.TooFar(year));
  }

  @Test
  void a_clock_on_its_way_can_be_sent_further_but_not_less_far() {
    var further = LATER.plus(Duration.ofDays(1));

    assertThat(onTheWay().advanceTo(further))
        .isEqualTo(
            new Advance.Accepted(
                new TestClock(clock.tenant(), clock.id(), NOW, 2, Stage.OPENING, further), false));
    assertThat(onTheWay().advanceTo(LATER.minusSeconds(1))).isEqualTo(new Advance.Overtaken(LATER));
  }

  @Test
  void firing_never_moves_it_back() {
    var fired = onTheWay().firing(NOW.plusSeconds(60)).firing(NOW);

    assertThat(fired.now()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void at_its_target_it_is_published_and_then_ready() {
    var closing = onTheWay().firing(NOW.plusSeconds(60)).closing();

    assertThat(closing.changed().now()).isEqualTo(LATER);
    assertThat(closing.changed().version()).isEqualTo(3);
    assertThat(closing.ready().isReady()).isTrue();
  }
}
