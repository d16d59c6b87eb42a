package dev.dewcycle.reminder.intake.adapter;

import static dev.dewcycle.events.ReminderKind.OPEN_JAR_EXPIRY;
import static dev.dewcycle.events.ReminderKind.PATCH_TEST;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.events.ReminderKind.SUNSCREEN;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import dev.dewcycle.reminder.testing.RoutineTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ReminderTest
class CareByEventTest {
  private static final LocalDate FAR = LocalDate.parse("2099-03-02");
  private static final UUID PRODUCT = UUID.randomUUID();

  private final RoutineTopic routine = new RoutineTopic();
  private final PhaseBuilder phase = phase().from(FAR).days(7).withoutSunscreen();

  @AfterEach
  void close() {
    routine.close();
  }

  private static CareDate date(ReminderKind kind, Optional<Slot> slot, LocalDate from) {
    return new CareDate(PRODUCT, kind, slot, from, Optional.empty());
  }

  private void tell(long version, CareDate... dates) {
    routine.tell(
        new CareDatesChanged(
            phase.subscriber(), 1, version, "Asia/Seoul", Optional.empty(), List.of(dates)));
  }

  @Test
  void dates_outside_phases_are_scheduled_and_taken_off_again() {
    var jar = date(OPEN_JAR_EXPIRY, Optional.empty(), FAR);
    tell(
        1,
        jar,
        date(PATCH_TEST, Optional.of(Slot.AM), FAR),
        date(PATCH_TEST, Optional.of(Slot.PM), FAR));
    await1(phase.subscriber(), is(OPEN_JAR_EXPIRY, "SCHEDULED"));
    assertThat(Reminders.of(phase.subscriber(), PATCH_TEST, "SCHEDULED")).hasSize(2);

    tell(3, jar);
    tell(2);

    var gone = await1(phase.subscriber(), is(PATCH_TEST, "CANCELLED"));
    assertThat(gone.reason()).contains("version 3");
    assertThat(Reminders.of(phase.subscriber(), OPEN_JAR_EXPIRY, "SCHEDULED"))
        .singleElement()
        .satisfies(next -> assertThat(next.localTime()).isEqualTo("2099-03-02T09:00:00"));
  }

  @Test
  void a_phase_and_a_routine_share_the_days_without_sun_cover() {
    routine.tell(new PhaseStarted(phase.active(1)));
    await1(phase.subscriber(), is(SUNSCREEN, "SCHEDULED"));

    tell(1, new CareDate(PRODUCT, SUNSCREEN, Optional.empty(), FAR, Optional.of(FAR.plusDays(2))));

    await1(phase.subscriber(), startingOn("2099-03-05"));
    assertThat(Reminders.of(phase.subscriber(), SUNSCREEN, "SCHEDULED"))
        .extracting(Reminders.Listed::localTime)
        .containsExactlyInAnyOrder("2099-03-02T09:00:00", "2099-03-05T09:00:00");
    tell(2);
    await1(phase.subscriber(), is(SUNSCREEN, "CANCELLED"));
    assertThat(Reminders.of(phase.subscriber(), SUNSCREEN, "SCHEDULED"))
        .singleElement()
        .satisfies(next -> assertThat(next.localTime()).startsWith("2099-03-02"));
  }

  private static Predicate<Reminders.Listed> startingOn(String day) {
    return found -> found.kind() == SUNSCREEN && found.localTime().startsWith(day);
  }

  @Test
  void dates_without_an_end_give_way_to_no_phase() {
    tell(1, date(SUNSCREEN, Optional.empty(), FAR));
    await1(phase.subscriber(), is(SUNSCREEN, "SCHEDULED"));

    routine.tell(new PhaseStarted(phase.active(1)));
    routine.tell(new PhaseEnded(phase.ended(2)));

    await1(phase.subscriber(), is(PHASE_END, "CANCELLED"));
    assertThat(Reminders.of(phase.subscriber(), SUNSCREEN, "SCHEDULED")).hasSize(1);
    assertThat(Reminders.of(phase.subscriber(), SUNSCREEN, "CANCELLED")).isEmpty();
  }

  @Test
  void erasure_takes_them_along() {
    tell(1, date(SUNSCREEN, Optional.empty(), FAR));
    await1(phase.subscriber(), is(SUNSCREEN, "SCHEDULED"));

    routine.tell(new SubscriberErased(phase.subscriber(), 1, 9));
    tell(2, date(SUNSCREEN, Optional.empty(), FAR));
    routine.tell(
        new PhaseStarted(phase().of(phase.subscriber()).generation(2).from(FAR).active(1)));

    await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
    assertThat(Reminders.of(phase.subscriber())).noneMatch(found -> found.kind() == SUNSCREEN);
  }

  @Test
  void dates_that_would_bring_in_a_timer_are_set_aside() {
    tell(1, date(PHASE_END, Optional.empty(), FAR));
    tell(2, date(OPEN_JAR_EXPIRY, Optional.empty(), FAR));

    await1(phase.subscriber(), is(OPEN_JAR_EXPIRY, "SCHEDULED"));

    assertThat(Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED")).isEmpty();
  }
}
