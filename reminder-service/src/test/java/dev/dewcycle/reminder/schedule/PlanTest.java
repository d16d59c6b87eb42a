package dev.dewcycle.reminder.schedule;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.CHECK_IN;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.events.ReminderKind.PHASE_ENDING;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.QuietHours;
import dev.dewcycle.reminder.preference.TimesOfDay;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Tenant TENANT = new Tenant("demo", Tenant.Mode.TEST);
  private static final Instant MORNING_OF_DAY_ONE = Instant.parse("2026-03-01T15:00:00Z");

  private final PhaseBuilder phase = phase();

  private Plan plan(PhaseSnapshot snapshot, String zone, Instant since, Past past) {
    return plan(snapshot, zone, Preferences.HOUSE, since, past);
  }

  private Plan plan(
      PhaseSnapshot snapshot, String zone, Preferences preferences, Instant since, Past past) {
    return new Plan(
        new Owner(TENANT, snapshot.subscriber(), 1),
        ZoneId.of(zone),
        Optional.empty(),
        preferences,
        since,
        past);
  }

  private Plan.Changes changes(
      PhaseSnapshot snapshot, Instant since, List<Reminder> open, Past past) {
    return plan(snapshot, "Asia/Seoul", since, past)
        .changes(open, Timetable.of(snapshot, false), UUID::randomUUID);
  }

  private List<Reminder> started(Instant since) {
    return changes(phase.active(1), since, List.of(), Past.NONE).added();
  }

  private static Reminder of(ReminderKind kind, List<Reminder> reminders) {
    return reminders.stream().filter(found -> found.kind() == kind).findFirst().orElseThrow();
  }

  private Past done(ReminderKind kind, Optional<Slot> slot, String day, String dueAt) {
    return new Past(
        List.of(
            new Past.Done(
                Subject.ofPhase(phase.id(), 1, UUID.randomUUID()),
                kind,
                slot,
                LocalDate.parse(day),
                Instant.parse(dueAt))));
  }

  @Test
  void the_end_falls_due_when_the_day_after_the_last_begins_in_the_subscribers_zone() {
    var end = of(PHASE_END, started(MORNING_OF_DAY_ONE));

    assertThat(end.due().at()).isEqualTo("2026-03-22T15:00:00Z");
    assertThat(end.due().localTime()).isEqualTo("2026-03-23T00:00");
    assertThat(end.subject().phaseVersion()).hasValue(1L);
  }

  @Test
  void a_series_keeps_its_next_occurrence_and_the_days_after_it() {
    var application = of(APPLICATION, started(MORNING_OF_DAY_ONE));

    assertThat(application.due().at()).isEqualTo("2026-03-02T12:00:00Z");
    assertThat(application.later().stream()).hasSize(20);
  }

  @Test
  void an_hour_that_had_passed_at_the_start_is_not_owed() {
    var afterNine = Instant.parse("2026-03-02T12:30:00Z");

    var application = of(APPLICATION, started(afterNine));

    assertThat(application.due().day()).isEqualTo("2026-03-03");
    assertThat(application.later().stream()).hasSize(19);
  }

  @Test
  void a_baseline_check_in_is_owed_at_once_to_a_phase_that_starts_in_the_afternoon() {
    var calming = phase().withBaselineCheckIn().active(1);
    var afternoon = Instant.parse("2026-03-02T06:00:00Z");

    var checkIn = of(CHECK_IN, changes(calming, afternoon, List.of(), Past.NONE).added());

    assertThat(checkIn.due().day()).isEqualTo("2026-03-02");
    assertThat(checkIn.due().at()).isEqualTo(afternoon);
  }

  @Test
  void an_extension_moves_the_end_and_keeps_its_id() {
    var before = started(MORNING_OF_DAY_ONE);
    var extended = phase.days(24).active(2);

    var changes = changes(extended, Instant.parse("2026-03-10T00:00:00Z"), before, Past.NONE);

    var end = of(PHASE_END, changes.moved());
    assertThat(end.due().at()).isEqualTo("2026-03-25T15:00:00Z");
    assertThat(end.id()).isEqualTo(of(PHASE_END, before).id());
    assertThat(end.subject().phaseVersion()).hasValue(2L);
    assertThat(changes.added()).isEmpty();
    assertThat(changes.cancelled()).isEmpty();
  }

  @Test
  void a_pause_takes_the_end_and_the_messages_off_the_schedule() {
    var before = started(MORNING_OF_DAY_ONE);

    var changes =
        changes(phase.paused(2), Instant.parse("2026-03-05T03:00:00Z"), before, Past.NONE);

    assertThat(changes.cancelled())
        .extracting(Reminder::kind)
        .containsExactlyInAnyOrder(PHASE_END, APPLICATION, CHECK_IN, PHASE_ENDING);
    assertThat(changes.added())
        .extracting(Reminder::kind)
        .containsExactly(ReminderKind.PAUSE_LIMIT);
  }

  @Test
  void what_fired_today_is_not_told_again_after_an_extension_on_the_same_day() {
    var beforeNine = Instant.parse("2026-03-05T11:59:59Z");

    var changes =
        changes(
            phase.active(2),
            beforeNine,
            List.of(),
            done(APPLICATION, Optional.of(Slot.PM), "2026-03-05", "2026-03-05T12:00:00Z"));

    assertThat(of(APPLICATION, changes.added()).due().day()).isEqualTo("2026-03-06");
  }

  @Test
  void what_was_due_and_had_not_fired_stays_owed_after_a_move() {
    var overdue = started(MORNING_OF_DAY_ONE);

    var changes =
        changes(
            phase.days(22).active(2), Instant.parse("2026-03-02T14:00:00Z"), overdue, Past.NONE);

    assertThat(of(APPLICATION, changes.moved()).due().day()).isEqualTo("2026-03-02");
  }

  @Test
  void another_zone_recomputes_the_instants_and_keeps_the_local_times() {
    var open = started(MORNING_OF_DAY_ONE);
    var snapshot = phase.active(1);

    var changes =
        plan(snapshot, "America/New_York", MORNING_OF_DAY_ONE, Past.NONE)
            .retimed(open, Timetable.of(snapshot, false), UUID::randomUUID);

    assertThat(of(APPLICATION, changes.moved()).due().at()).isEqualTo("2026-03-03T02:00:00Z");
    assertThat(of(PHASE_END, changes.moved()).due().at()).isEqualTo("2026-03-23T04:00:00Z");
  }

  @Test
  void a_day_that_the_calendar_leaves_out_has_no_message() {
    var snapshot = phase.from(LocalDate.parse("2011-12-29")).days(7).active(1);
    var start = Instant.parse("2011-12-29T10:00:00Z");

    var changes =
        plan(snapshot, "Pacific/Apia", start, Past.NONE)
            .changes(List.of(), Timetable.of(snapshot, false), UUID::randomUUID);

    var application = of(APPLICATION, changes.added());
    assertThat(application.due().day()).isEqualTo("2011-12-29");
    assertThat(application.next().orElseThrow().due().day()).isEqualTo("2011-12-31");
  }

  @Test
  void another_zone_brings_no_message_back_that_is_done_with() {
    var snapshot = phase.ended(2);
    var longAfter = Instant.parse("2026-03-23T00:10:00Z");

    var changes =
        plan(snapshot, "America/New_York", longAfter, Past.NONE)
            .retimed(List.of(), Timetable.of(snapshot, false), UUID::randomUUID);

    assertThat(changes.added()).isEmpty();
  }

  @Test
  void a_timer_that_fired_too_early_for_the_new_zone_is_set_again() {
    var snapshot = phase.active(1);
    var fired = done(PHASE_END, Optional.empty(), "2026-03-23", "2026-03-22T15:00:00Z");
    var since = Instant.parse("2026-03-22T15:00:01Z");

    var east =
        plan(snapshot, "Pacific/Auckland", since, fired)
            .retimed(List.of(), Timetable.of(snapshot, false), UUID::randomUUID);
    var west =
        plan(snapshot, "America/New_York", since, fired)
            .retimed(List.of(), Timetable.of(snapshot, false), UUID::randomUUID);

    assertThat(Stream.of(east, west).map(change -> change.added().size()))
        .as("fired by the new zone's time already, and not yet")
        .containsExactly(0, 1);
  }

  private static Preferences off(ReminderKind... kinds) {
    return new Preferences(TimesOfDay.HOUSE, Optional.empty(), Set.of(kinds), Set.of());
  }

  private static Preferences quiet(String from, String to) {
    var hours = new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    return new Preferences(TimesOfDay.HOUSE, Optional.of(hours), Set.of(), Set.of());
  }

  private Plan.Changes preferring(
      Preferences after, Preferences before, Instant since, List<Reminder> open) {
    var snapshot = phase.active(1);
    return plan(snapshot, "Asia/Seoul", after, since, Past.NONE)
        .preferring(before, open, Timetable.of(snapshot, false), UUID::randomUUID);
  }

  @Test
  void quiet_hours_over_midnight_move_a_message_to_their_end_and_keep_the_day_it_is_about() {
    var changes =
        preferring(
            quiet("20:30", "07:00"),
            Preferences.HOUSE,
            MORNING_OF_DAY_ONE,
            started(MORNING_OF_DAY_ONE));

    var application = of(APPLICATION, changes.moved());
    assertThat(application.due().localTime()).isEqualTo("2026-03-03T07:00");
    assertThat(application.due().day()).isEqualTo("2026-03-02");
    assertThat(application.due().toldOn()).isEqualTo("2026-03-03");
    assertThat(application.next().orElseThrow().due().localTime()).isEqualTo("2026-03-04T07:00");
  }

  @Test
  void quiet_hours_never_touch_a_timer() {
    var before = started(MORNING_OF_DAY_ONE);

    var changes =
        preferring(quiet("20:30", "07:00"), Preferences.HOUSE, MORNING_OF_DAY_ONE, before);

    assertThat(of(PHASE_END, changes.moved()).due()).isEqualTo(of(PHASE_END, before).due());
  }

  @Test
  void a_kind_that_is_switched_off_is_taken_off_alone() {
    var changes =
        preferring(
            off(CHECK_IN), Preferences.HOUSE, MORNING_OF_DAY_ONE, started(MORNING_OF_DAY_ONE));

    assertThat(changes.cancelled()).extracting(Reminder::kind).containsExactly(CHECK_IN);
    assertThat(changes.added()).isEmpty();
  }

  @Test
  void a_kind_that_is_switched_on_comes_back_from_now_on() {
    var open =
        started(MORNING_OF_DAY_ONE).stream().filter(found -> found.kind() != CHECK_IN).toList();
    var afternoonOfItsDay = Instant.parse("2026-03-12T06:00:00Z");

    var changes = preferring(Preferences.HOUSE, off(CHECK_IN), afternoonOfItsDay, open);

    assertThat(of(CHECK_IN, changes.added()).due().day())
        .as("the check-in of that morning stays untold")
        .isEqualTo("2026-03-22");
  }

  @Test
  void other_times_bring_nothing_back_that_is_done_with() {
    var earlier =
        new Preferences(
            new TimesOfDay(LocalTime.of(7, 0), LocalTime.of(20, 0), LocalTime.of(12, 0)),
            Optional.empty(),
            Set.of(),
            Set.of());
    var onlyTheEnd =
        started(MORNING_OF_DAY_ONE).stream().filter(found -> found.kind() == PHASE_END).toList();

    var changes = preferring(earlier, Preferences.HOUSE, MORNING_OF_DAY_ONE, onlyTheEnd);

    assertThat(changes.added()).isEmpty();
    assertThat(changes.cancelled()).isEmpty();
  }
}
