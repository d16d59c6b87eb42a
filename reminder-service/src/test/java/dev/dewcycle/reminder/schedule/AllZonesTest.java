package dev.dewcycle.reminder.schedule;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.QuietHours;
import dev.dewcycle.reminder.preference.TimesOfDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every zone of the tz database, zones of the same rules being one, with every change of its offset
 * from 2024 to 2032: not a sample of them. For each, times of day in, before and after the change,
 * with and without quiet hours.
 */
class AllZonesTest {
  private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2033-01-01T00:00:00Z");
  private static final int DAYS = 7;
  private static final Owner HER = new Owner(new Tenant("demo", Tenant.Mode.LIVE), "her", 1);
  private static final Subject SUBJECT = Subject.ofProduct(new UUID(0, 1));

  /** One zone of each set of rules: many a zone is another one's by another name. */
  private static final Collection<ZoneId> OF_ALL_RULES =
      ZoneId.getAvailableZoneIds().stream()
          .sorted()
          .map(ZoneId::of)
          .collect(toMap(ZoneId::getRules, zone -> zone, (first, alias) -> first))
          .values();

  private record Case(ZoneId zone, ZoneOffsetTransition change, AskedTime asked) {
    LocalDate firstDay() {
      return change.getDateTimeBefore().toLocalDate().minusDays(3);
    }

    List<LocalDate> days() {
      return firstDay()
          .datesUntil(firstDay().plusDays(DAYS))
          .filter(day -> WallClock.hasDay(day, zone))
          .toList();
    }
  }

  private static Stream<ZoneOffsetTransition> changes(ZoneId zone) {
    return Stream.iterate(
        zone.getRules().nextTransition(FROM),
        next -> next != null && next.getInstant().isBefore(TO),
        next -> zone.getRules().nextTransition(next.getInstant()));
  }

  private static Stream<Case> cases() {
    return OF_ALL_RULES.stream()
        .flatMap(
            zone ->
                changes(zone)
                    .flatMap(change -> asked(change).map(asked -> new Case(zone, change, asked))));
  }

  /** The house's times and such as lie about the change; quiet hours that begin or end in it. */
  private static Stream<AskedTime> asked(ZoneOffsetTransition change) {
    var early =
        earlier(change.getDateTimeBefore().toLocalTime(), change.getDateTimeAfter().toLocalTime());
    var inside = early.plusMinutes(30);
    var times =
        List.of(
            LocalTime.of(8, 0),
            LocalTime.of(21, 0),
            LocalTime.MIDNIGHT,
            LocalTime.of(23, 59),
            early,
            inside,
            early.minusMinutes(1),
            early.plusHours(1));
    var quiet =
        Stream.of(
                Optional.of(new QuietHours(LocalTime.of(20, 30), LocalTime.of(8, 30))),
                Optional.of(new QuietHours(inside.minusHours(6), inside)),
                Optional.of(new QuietHours(early.plusHours(1), early.plusHours(4))),
                Optional.of(new QuietHours(inside, inside.minusHours(8))),
                Optional.<QuietHours>empty())
            .toList();
    return times.stream().flatMap(time -> quiet.stream().map(hours -> new AskedTime(time, hours)));
  }

  private static LocalTime earlier(LocalTime one, LocalTime other) {
    return one.isBefore(other) ? one : other;
  }

  /** What falls due about the change, as the series goes on by itself. */
  private static List<Due> told(Case one) {
    var found = new ArrayList<Due>();
    var next = planned(one);
    while (next.isPresent()) {
      found.add(next.get().due());
      next = next.get().next();
    }
    return found;
  }

  private static Optional<Reminder> planned(Case one) {
    var time = one.asked().time();
    var preferences =
        new Preferences(new TimesOfDay(time, time, time), one.asked().quiet(), Set.of(), Set.of());
    var days = new Days.Daily(one.firstDay(), Optional.of(one.firstDay().plusDays(DAYS - 1L)));
    var wish = new Wish(SUBJECT, new Series(ReminderKind.PATCH_TEST, Optional.of(Slot.AM), days));
    var since = WallClock.firstInstantOf(one.firstDay(), one.zone());
    return new Plan(HER, one.zone(), Optional.empty(), preferences, since, Past.NONE)
        .changes(List.of(), List.of(wish), () -> new UUID(0, 2)).added().stream().findFirst();
  }

  private static void each(Consumer<Case> check) {
    var looked = new int[1];
    cases()
        .forEach(
            one -> {
              looked[0]++;
              check.accept(one);
            });
    assertThat(looked[0]).as("the tz database has changes in those years").isGreaterThan(20_000);
  }

  @Test
  void every_local_day_has_exactly_one_message_about_it() {
    each(
        one -> {
          if (!told(one).stream().map(Due::day).toList().equals(one.days())) {
            assertThat(told(one)).as(one.toString()).extracting(Due::day).isEqualTo(one.days());
          }
        });
  }

  @Test
  void
      each_falls_due_after_the_one_before_and_on_a_local_day_of_its_own_unless_a_gap_carries_it_on() {
    each(
        one -> {
          var told = told(one);
          for (var i = 1; i < told.size(); i++) {
            var before = told.get(i - 1);
            var after = told.get(i);
            var apart =
                before.at().isBefore(after.at())
                    && (before.toldOn().isBefore(after.toldOn())
                        || isCarriedOn(before, one.change()));
            if (!apart) {
              assertThat(apart).as(one + ": " + before + ", " + after).isTrue();
            }
          }
        });
  }

  /**
   * In Nuuk the last hour of a day is skipped, and on Easter Island the one before quiet hours may
   * be: what is asked for in it is told on the next day.
   */
  private static boolean isCarriedOn(Due due, ZoneOffsetTransition change) {
    return change.isGap() && due.day().equals(change.getDateTimeBefore().toLocalDate());
  }

  @Test
  void none_is_early_and_none_is_later_than_gap_and_quiet_hours_make_it() {
    each(
        one -> {
          for (var due : told(one)) {
            var longest =
                one.asked()
                    .quiet()
                    .map(hours -> QuietHours.lengthOf(hours.from(), hours.to()))
                    .orElse(Duration.ZERO);
            var asked = due.day().atTime(one.asked().time());
            var shown = due.localTime();
            var fits =
                !shown.isBefore(asked)
                    && !shown.isAfter(
                        asked.plus(longest).plus(one.change().getDuration().abs().multipliedBy(2)));
            if (!fits) {
              assertThat(fits).as(one + " shows " + shown).isTrue();
            }
          }
        });
  }

  @Test
  void none_breaks_into_quiet_hours() {
    each(
        one -> {
          for (var due : told(one)) {
            var disturbs =
                one.asked()
                    .quiet()
                    .filter(hours -> hours.contain(due.localTime().toLocalTime()))
                    .isPresent();
            if (disturbs) {
              assertThat(disturbs).as(one + " at " + due.localTime()).isFalse();
            }
          }
        });
  }

  @Test
  void without_quiet_hours_a_gap_moves_forward_by_itself_and_of_an_overlap_the_first_counts() {
    each(
        one -> {
          for (var due : told(one)) {
            var asked = due.day().atTime(one.asked().time());
            var offsets = one.zone().getRules().getValidOffsets(asked);
            var expected =
                offsets.isEmpty()
                    ? asked.plus(one.zone().getRules().getTransition(asked).getDuration())
                    : asked;
            var offset =
                offsets.isEmpty()
                    ? one.zone().getRules().getTransition(asked).getOffsetAfter()
                    : offsets.getFirst();
            if (one.asked().quiet().isEmpty() && !due.at().equals(expected.toInstant(offset))) {
              assertThat(due.at()).as(one.toString()).isEqualTo(expected.toInstant(offset));
            }
          }
        });
  }
}
