package dev.dewcycle.reminder.schedule;

import static dev.dewcycle.events.ReminderKind.OPEN_JAR_EXPIRY;
import static dev.dewcycle.events.ReminderKind.PATCH_TEST;
import static dev.dewcycle.events.ReminderKind.SUNSCREEN;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.preference.Preferences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CarePlanTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final Instant BEFORE_EIGHT = Instant.parse("2026-03-01T22:00:00Z");
  private static final UUID JAR = UUID.randomUUID();

  private static CareDate date(ReminderKind kind, Slot slot, LocalDate from, LocalDate until) {
    return new CareDate(JAR, kind, Optional.ofNullable(slot), from, Optional.ofNullable(until));
  }

  private static List<Wish> wishes(CareDate... dates) {
    return Timetable.of(
        new CareDatesChanged("s", 1, 1, "Asia/Seoul", Optional.empty(), List.of(dates)));
  }

  private static Plan.Changes changes(
      Instant since, Past past, List<Reminder> open, List<Wish> wanted) {
    return new Plan(
            new Owner(new Tenant("demo", Tenant.Mode.TEST), "s", 1),
            ZoneId.of("Asia/Seoul"),
            Optional.empty(),
            Preferences.HOUSE,
            since,
            past)
        .changes(open, wanted, UUID::randomUUID);
  }

  private static List<Wish> sunscreenOfPhase() {
    return Timetable.of(phase().from(TODAY).days(7).withoutSunscreen().active(1), false).stream()
        .filter(wish -> wish.series().kind() == SUNSCREEN)
        .toList();
  }

  @Test
  void a_patch_test_is_told_twice_a_day() {
    var week = TODAY.plusDays(6);

    var added =
        changes(
                BEFORE_EIGHT,
                Past.NONE,
                List.of(),
                wishes(
                    date(PATCH_TEST, Slot.AM, TODAY, week), date(PATCH_TEST, Slot.PM, TODAY, week)))
            .added();

    assertThat(added)
        .extracting(reminder -> reminder.due().localTime().toString())
        .containsExactlyInAnyOrder("2026-03-02T08:00", "2026-03-02T21:00");
    assertThat(added).allSatisfy(one -> assertThat(one.later().stream()).hasSize(6));
  }

  @Test
  void a_need_of_sunscreen_without_an_end_goes_on_day_by_day() {
    var lastYear = TODAY.minusYears(1);

    var series =
        changes(BEFORE_EIGHT, Past.NONE, List.of(), wishes(date(SUNSCREEN, null, lastYear, null)))
            .added()
            .getFirst();

    var days =
        Stream.iterate(series, one -> one.next().orElseThrow())
            .limit(400)
            .map(one -> one.due().day());
    assertThat(days).startsWith(TODAY, TODAY.plusDays(1)).endsWith(TODAY.plusDays(399));
  }

  @Test
  void a_jar_that_expired_before_it_was_told_of_is_not_owed() {
    var before = wishes(date(OPEN_JAR_EXPIRY, null, TODAY.minusDays(1), TODAY.minusDays(1)));
    var today = wishes(date(OPEN_JAR_EXPIRY, null, TODAY, TODAY));
    var noon = Instant.parse("2026-03-02T03:00:00Z");

    assertThat(changes(noon, Past.NONE, List.of(), before).added()).isEmpty();
    assertThat(changes(noon, Past.NONE, List.of(), today).added())
        .singleElement()
        .satisfies(expiry -> assertThat(expiry.due().at()).isEqualTo(noon));
  }

  @Test
  void the_sun_is_told_of_once_a_day_whoever_asks() {
    var care = wishes(date(SUNSCREEN, null, TODAY, TODAY.plusDays(4)));

    var shared = Wish.shared(Stream.concat(care.stream(), sunscreenOfPhase().stream()).toList());

    var days = shared.stream().flatMap(wish -> wish.series().days().stream()).toList();
    assertThat(days).hasSize(14).doesNotHaveDuplicates();
    assertThat(shared.getLast().series().days().first()).hasValue(TODAY.plusDays(5));
  }

  @Test
  void two_phases_tell_of_the_sun_once_a_day() {
    var shared =
        Wish.shared(
            Stream.concat(sunscreenOfPhase().stream(), sunscreenOfPhase().stream()).toList());

    assertThat(shared.stream().flatMap(wish -> wish.series().days().stream()))
        .hasSize(14)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_a_phase_has_told_today_no_product_tells_again() {
    var toldByPhase =
        new Past(
            List.of(
                new Past.Done(
                    Subject.ofPhase(UUID.randomUUID(), 1, UUID.randomUUID()),
                    SUNSCREEN,
                    Optional.empty(),
                    TODAY,
                    BEFORE_EIGHT)));

    var added =
        changes(BEFORE_EIGHT, toldByPhase, List.of(), wishes(date(SUNSCREEN, null, TODAY, null)))
            .added();

    assertThat(added)
        .singleElement()
        .satisfies(next -> assertThat(next.due().day()).isEqualTo(TODAY.plusDays(1)));
  }

  @Test
  void what_is_not_wanted_any_more_is_cancelled() {
    var both =
        wishes(date(SUNSCREEN, null, TODAY, null), date(OPEN_JAR_EXPIRY, null, TODAY, TODAY));
    var open = changes(BEFORE_EIGHT, Past.NONE, List.of(), both).added();

    var changes =
        changes(BEFORE_EIGHT, Past.NONE, open, wishes(date(SUNSCREEN, null, TODAY, null)));

    assertThat(changes.cancelled()).extracting(Reminder::kind).containsExactly(OPEN_JAR_EXPIRY);
  }
}
