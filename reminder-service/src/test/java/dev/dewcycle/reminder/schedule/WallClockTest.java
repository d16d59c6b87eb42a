package dev.dewcycle.reminder.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WallClockTest {
  private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2032-12-31T00:00:00Z");

  /** A change of a zone's offset between 2024 and 2032. */
  private record Change(ZoneId zone, ZoneOffsetTransition transition) {}

  private static final List<Change> CHANGES =
      ZoneId.getAvailableZoneIds().stream()
          .sorted()
          .map(ZoneId::of)
          .flatMap(WallClockTest::of)
          .toList();

  private static Stream<Change> of(ZoneId zone) {
    return Stream.iterate(
            zone.getRules().nextTransition(FROM),
            next -> next != null && next.getInstant().isBefore(TO),
            next -> zone.getRules().nextTransition(next.getInstant()))
        .map(transition -> new Change(zone, transition));
  }

  @Provide
  Arbitrary<Change> changes() {
    return Arbitraries.of(CHANGES);
  }

  @Provide
  Arbitrary<LocalDateTime> times() {
    return Arbitraries.longs()
        .between(FROM.getEpochSecond() / 60, TO.getEpochSecond() / 60)
        .map(minute -> LocalDateTime.ofEpochSecond(minute * 60, 0, java.time.ZoneOffset.UTC));
  }

  @Property
  void away_from_a_change_the_clock_shows_the_time_asked_for(
      @ForAll("changes") Change change, @ForAll("times") LocalDateTime time) {
    var valid = change.zone().getRules().getValidOffsets(time).size() == 1;

    var instant = WallClock.instantOf(time.toLocalDate(), time.toLocalTime(), change.zone());

    assertThat(instant.atZone(change.zone()).toLocalDateTime().equals(time))
        .isEqualTo(valid || change.zone().getRules().getValidOffsets(time).size() == 2);
  }

  @Property
  void in_a_gap_the_time_moves_forward_by_the_gap_and_in_an_overlap_the_first_counts(
      @ForAll("changes") Change change) {
    var transition = change.transition();
    var middle =
        transition.isGap()
            ? transition.getDateTimeBefore().plus(transition.getDuration().dividedBy(2))
            : transition.getDateTimeAfter().minus(transition.getDuration().dividedBy(2));

    var instant = WallClock.instantOf(middle.toLocalDate(), middle.toLocalTime(), change.zone());

    assertThat(instant).isEqualTo(middle.toInstant(transition.getOffsetBefore()));
  }

  @Property
  void the_first_instant_of_a_day_is_on_it_and_the_instant_before_is_not(
      @ForAll("changes") Change change, @ForAll("times") LocalDateTime around) {
    for (var day :
        List.of(
            change.transition().getDateTimeBefore().toLocalDate(),
            change.transition().getDateTimeAfter().toLocalDate(),
            around.toLocalDate())) {
      var first = WallClock.firstInstantOf(day, change.zone());

      assertThat(WallClock.dayOf(first, change.zone())).isEqualTo(day);
      assertThat(WallClock.dayOf(first.minusMillis(1), change.zone())).isBefore(day);
    }
  }

  @Example
  void summer_time_in_berlin_moves_half_past_two_to_half_past_three() {
    var instant =
        WallClock.instantOf(
            LocalDate.parse("2026-03-29"), LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"));

    assertThat(instant).isEqualTo("2026-03-29T01:30:00Z");
  }

  @Example
  void a_day_in_cairo_begins_at_one_when_its_midnight_is_skipped() {
    var instant =
        WallClock.firstInstantOf(LocalDate.parse("2026-04-24"), ZoneId.of("Africa/Cairo"));

    assertThat(instant).isEqualTo("2026-04-23T22:00:00Z");
  }

  @Example
  void samoa_has_no_30th_of_december_in_2011() {
    var apia = ZoneId.of("Pacific/Apia");

    assertThat(WallClock.hasDay(LocalDate.parse("2011-12-29"), apia)).isTrue();
    assertThat(WallClock.hasDay(LocalDate.parse("2011-12-30"), apia)).isFalse();
    assertThat(WallClock.hasDay(LocalDate.parse("2011-12-31"), apia)).isTrue();
  }
}
