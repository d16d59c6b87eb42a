package dev.dewcycle.reminder.intake.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.PAUSE_LIMIT;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.events.ReminderKind.PHASE_START;
import static dev.dewcycle.events.ReminderKind.REST_OVER;
import static dev.dewcycle.events.ReminderKind.SERUM_RESUME;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.dueAt;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseExtended;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseResumed;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.SubscriberChanged;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.testing.RowSecurity;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import dev.dewcycle.reminder.testing.RoutineTopic;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ReminderTest
class ScheduleByEventTest {
  private static final LocalDate FAR = LocalDate.parse("2099-03-02");

  private final RoutineTopic routine = new RoutineTopic();
  private final PhaseBuilder phase = phase().from(FAR);

  @AfterEach
  void close() {
    routine.close();
  }

  /** Told for a subscriber of the same Kafka partition as hers, so that it arrives after. */
  private void awaitAllTold() {
    var marker = phase().of(phase.subscriber()).from(FAR);
    routine.tell(new PhaseStarted(marker.inTheMorning().generation(99).active(1)));
    await1(phase.subscriber(), found -> found.localTime().equals("2099-03-02T08:00:00"));
  }

  @Test
  void a_started_phase_has_its_end_scheduled_in_the_subscribers_zone() {
    routine.tell(new PhaseStarted(phase.active(1)));

    var end = await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));

    assertThat(end.dueAt()).isEqualTo("2099-03-22T15:00:00Z");
    assertThat(end.localTime()).isEqualTo("2099-03-23T00:00:00");
    assertThat(end.zone()).isEqualTo("Asia/Seoul");
  }

  @Test
  void an_extension_moves_the_end_and_an_older_event_does_not_move_it_back() {
    var started = new PhaseStarted(phase.active(1));
    routine.tell(started);
    routine.tell(new PhaseExtended(phase.days(24).active(2)));
    routine.tell(started);

    await1(phase.subscriber(), dueAt(PHASE_END, "2099-03-25T15:00:00Z"));

    awaitSecondPhase();
    assertThat(Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED"))
        .hasSize(2)
        .anyMatch(dueAt(PHASE_END, "2099-03-25T15:00:00Z"));
  }

  private void awaitSecondPhase() {
    var second = phase().of(phase.subscriber()).from(FAR.plusYears(1));
    routine.tell(new PhaseStarted(second.active(1)));
    await1(phase.subscriber(), found -> found.localTime().startsWith("2100"));
  }

  @Test
  void an_event_told_twice_schedules_once() {
    var started = new PhaseStarted(phase.active(1));
    routine.tell(started);
    routine.tell(started);

    awaitSecondPhase();

    assertThat(Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED")).hasSize(2);
  }

  @Test
  void a_pause_sets_its_limit_and_leaves_a_record_of_what_it_took_off() {
    routine.tell(new PhaseStarted(phase.active(1)));
    routine.tell(new PhasePaused(phase.paused(2)));

    var limit = await1(phase.subscriber(), is(PAUSE_LIMIT, "SCHEDULED"));

    assertThat(limit.dueAt()).isEqualTo("2099-04-02T15:00:00Z");
    assertThat(Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED")).isEmpty();
    assertThat(Reminders.of(phase.subscriber(), PHASE_END, "CANCELLED"))
        .singleElement()
        .satisfies(end -> assertThat(end.reason()).contains("PAUSED"));
  }

  @Test
  void a_resumed_phase_has_its_end_and_its_messages_back() {
    routine.tell(new PhaseStarted(phase.active(1)));
    routine.tell(new PhasePaused(phase.paused(2)));
    routine.tell(new PhaseResumed(phase.days(24).active(3)));

    await1(phase.subscriber(), dueAt(PHASE_END, "2099-03-25T15:00:00Z"));

    assertThat(Reminders.of(phase.subscriber(), PAUSE_LIMIT, "SCHEDULED")).isEmpty();
    assertThat(Reminders.of(phase.subscriber(), APPLICATION, "SCHEDULED")).hasSize(1);
  }

  @Test
  void a_stopped_phase_keeps_the_way_back_to_the_routine_alone() {
    routine.tell(new PhaseStarted(phase.active(1)));
    routine.tell(new PhaseEnded(phase.ended(2)));

    await1(phase.subscriber(), is(REST_OVER, "SCHEDULED"));

    assertThat(Reminders.of(phase.subscriber()))
        .filteredOn(found -> found.state().equals("SCHEDULED"))
        .extracting(Reminders.Listed::kind)
        .containsExactlyInAnyOrder(SERUM_RESUME, REST_OVER);
  }

  @Test
  void a_refused_start_is_not_scheduled_again() {
    routine.tell(new PhasePlanned(phase.autoStart().planned(1), Optional.empty()));
    await1(phase.subscriber(), is(PHASE_START, "SCHEDULED"));

    routine.tell(new PhasePlanned(phase.planned(2), Optional.of("An allergen is in it.")));

    await1(phase.subscriber(), is(PHASE_START, "CANCELLED"));
    assertThat(Reminders.of(phase.subscriber(), PHASE_START, "SCHEDULED")).isEmpty();
  }

  @Test
  void another_zone_reschedules_what_is_open() {
    routine.tell(new SubscriberChanged(phase.subscriber(), 1, 1, "Asia/Seoul", Optional.empty()));
    routine.tell(new PhaseStarted(phase.active(1)));
    await1(phase.subscriber(), dueAt(PHASE_END, "2099-03-22T15:00:00Z"));

    routine.tell(
        new SubscriberChanged(phase.subscriber(), 1, 2, "Europe/London", Optional.empty()));

    await1(phase.subscriber(), dueAt(PHASE_END, "2099-03-23T00:00:00Z"));
    assertThat(Reminders.of(phase.subscriber(), APPLICATION, "SCHEDULED"))
        .singleElement()
        .satisfies(next -> assertThat(next.dueAt()).isEqualTo("2099-03-02T21:00:00Z"));
  }

  @Test
  void erasure_leaves_nothing_and_drops_what_still_comes_of_that_life() {
    routine.tell(new PhaseStarted(phase.active(1)));
    await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));

    routine.tell(new SubscriberErased(phase.subscriber(), 1, 9));
    routine.tell(new PhaseExtended(phase.days(24).active(2)));
    awaitAllTold();

    assertThat(Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED"))
        .as("only the next life's phase is there")
        .singleElement()
        .satisfies(end -> assertThat(end.dueAt()).isEqualTo("2099-03-22T15:00:00Z"));
  }

  @Test
  void every_table_is_protected() throws SQLException {
    assertThat(RowSecurity.unprotectedTables()).isEmpty();
  }
}
