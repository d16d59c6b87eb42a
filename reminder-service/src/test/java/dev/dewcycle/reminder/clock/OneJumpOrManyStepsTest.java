package dev.dewcycle.reminder.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.reminder.firing.Firing;
import dev.dewcycle.reminder.firing.Firing.Fired;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.QuietHours;
import dev.dewcycle.reminder.preference.TimesOfDay;
import dev.dewcycle.reminder.schedule.Timetable;
import dev.dewcycle.reminder.schedule.Wish;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** The same life by the same clock is the same story, however the clock is moved. */
class OneJumpOrManyStepsTest {
  private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();
  private static final Instant EARLIEST = Instant.parse("2024-01-01T00:00:00Z");
  private static final int YEARS = 9;

  /** A subscriber's time, phases and wishes, all out of one seed. */
  private record Life(
      Instant start,
      Duration length,
      ZoneId zone,
      Preferences preferences,
      int batch,
      List<Wish> care,
      List<PhaseBuilder> phases,
      List<PhaseSnapshot> snapshots) {

    static Life of(long seed) {
      var dice = new Random(seed);
      var zone = ZoneId.of(ZONES.get(dice.nextInt(ZONES.size())));
      var start = EARLIEST.plusSeconds(dice.nextInt(YEARS * 365 * 86_400));
      var today = start.atZone(zone).toLocalDate();
      var phases =
          IntStream.rangeClosed(0, dice.nextInt(3))
              .mapToObj(i -> phase(dice, zone, today))
              .toList();
      var snapshots = phases.stream().map(phase -> snapshot(dice, phase)).toList();
      return new Life(
          start,
          Duration.ofDays(28).plusSeconds(dice.nextInt(60 * 86_400)),
          zone,
          preferences(dice),
          1 + dice.nextInt(20),
          care(dice, zone, today),
          phases,
          snapshots);
    }

    private static PhaseBuilder phase(Random dice, ZoneId zone, LocalDate today) {
      var phase =
          PhaseBuilder.phase()
              .in(zone.getId())
              .from(today.plusDays(dice.nextInt(10) - 3))
              .days(7 + dice.nextInt(22));
      phase = dice.nextBoolean() ? phase.inTheMorning() : phase;
      phase = dice.nextBoolean() ? phase.withoutSunscreen() : phase;
      phase = dice.nextBoolean() ? phase.withBaselineCheckIn() : phase;
      return phase.autoStart();
    }

    private static PhaseSnapshot snapshot(Random dice, PhaseBuilder phase) {
      return switch (dice.nextInt(4)) {
        case 0 -> phase.planned(1);
        case 1 -> phase.paused(2);
        default -> phase.active(1);
      };
    }

    private static Preferences preferences(Random dice) {
      var kinds =
          dice.nextInt(4) == 0
              ? Set.of(dice.nextBoolean() ? ReminderKind.APPLICATION : ReminderKind.SUNSCREEN)
              : Set.<ReminderKind>of();
      var quiet =
          dice.nextBoolean()
              ? Optional.of(
                  new QuietHours(LocalTime.of(20, 30), LocalTime.of(dice.nextInt(10), 15)))
              : Optional.<QuietHours>empty();
      return new Preferences(TimesOfDay.HOUSE, quiet, kinds, Set.of());
    }

    private static List<Wish> care(Random dice, ZoneId zone, LocalDate today) {
      var from = today.plusDays(dice.nextInt(20));
      var dates =
          List.of(
              date(dice, ReminderKind.OPEN_JAR_EXPIRY, Optional.empty(), from, Optional.empty()),
              date(dice, ReminderKind.PATCH_TEST, Optional.of(Slot.AM), from, week(from)),
              date(dice, ReminderKind.PATCH_TEST, Optional.of(Slot.PM), from, week(from)),
              date(dice, ReminderKind.SUNSCREEN, Optional.empty(), from, week(from)));
      var some = dates.stream().filter(date -> dice.nextInt(3) > 0).toList();
      return Timetable.of(new CareDatesChanged("mina", 1, 1, zone.getId(), Optional.empty(), some));
    }

    private static Optional<LocalDate> week(LocalDate from) {
      return Optional.of(from.plusDays(6));
    }

    private static CareDate date(
        Random dice,
        ReminderKind kind,
        Optional<Slot> slot,
        LocalDate from,
        Optional<LocalDate> until) {
      return new CareDate(new UUID(dice.nextLong(), 0), kind, slot, from, until);
    }

    /** Plays it with the clock standing still at each of the given parts of its length. */
    PlayedLife played(List<Double> stops) {
      var life = new PlayedLife(start, zone, preferences, care, batch);
      for (var i = 0; i < phases.size(); i++) {
        life.add(phases.get(i), Timetable.of(snapshots.get(i), false));
      }
      for (var part : stops) {
        life.advance(start.plusMillis((long) (length.toMillis() * part)));
      }
      return life;
    }
  }

  private static List<Double> steps(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(step -> (double) step / count).toList();
  }

  private static List<Double> randomSteps(Random dice) {
    var stops = new ArrayList<>(dice.doubles(dice.nextInt(40)).sorted().boxed().toList());
    stops.add(1.0);
    return stops;
  }

  @Property(tries = 400)
  void the_story_is_the_same_in_one_jump_in_28_steps_and_in_any_steps(
      @ForAll @LongRange(min = 0) long seed) {
    var life = Life.of(seed);

    var jumped = life.played(steps(1));

    assertThat(life.played(steps(28)).story()).isEqualTo(jumped.story());
    assertThat(life.played(randomSteps(new Random(seed))).story()).isEqualTo(jumped.story());
  }

  @Property(tries = 400)
  void nothing_is_early_late_or_told_twice(@ForAll @LongRange(min = 0) long seed) {
    var life = Life.of(seed);

    var story = life.played(steps(1)).story();

    assertThat(story).extracting(Firing::at).isSorted();
    assertThat(story)
        .allSatisfy(
            firing -> {
              assertThat(firing).isInstanceOf(Fired.class);
              assertThat(firing.at()).isAfterOrEqualTo(firing.reminder().due().at());
              assertThat(((Fired) firing).late()).isFalse();
            });
    assertThat(story).extracting(OneJumpOrManyStepsTest::place).doesNotHaveDuplicates();
  }

  private static List<Object> place(Firing firing) {
    var one = firing.reminder();
    return List.of(one.subject().id(), one.kind(), one.slot(), one.due().day());
  }

  /** Otherwise the properties above would say little. */
  @Property(tries = 1)
  void all_kinds_that_there_are_are_told_in_some_life() {
    var told = EnumSet.noneOf(ReminderKind.class);
    Stream.iterate(0L, seed -> seed + 1)
        .limit(60)
        .flatMap(seed -> Life.of(seed).played(steps(1)).story().stream())
        .forEach(firing -> told.add(firing.reminder().kind()));

    assertThat(told).isEqualTo(EnumSet.allOf(ReminderKind.class));
  }
}
