package dev.dewcycle.reminder.ops.adapter;

import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;

import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.Reminders;
import dev.dewcycle.reminder.testing.RoutineTopic;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A test with subscribers whose phases begin in some days, and an operator. */
abstract class WithPhases {
  static final String REASON = "The shop is closed.";

  /** Nothing of a phase that starts on that day is due in a test. */
  final LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(3);

  final RoutineTopic routine = new RoutineTopic();

  @AfterEach
  void close() {
    routine.close();
  }

  PhaseBuilder started() {
    return started(phase().in("UTC").from(soon));
  }

  PhaseBuilder started(PhaseBuilder phase) {
    routine.tell(new PhaseStarted(phase.active(1)));
    await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
    return phase;
  }

  static Reminders.Listed open(PhaseBuilder phase, ReminderKind kind) {
    return Reminders.of(phase.subscriber(), kind, "SCHEDULED").getFirst();
  }

  static ValidatableResponse intervene(UUID reminder, String how, Map<String, ?> body) {
    return as("demo").body(body).post("/ops/api/reminders/" + reminder + "/" + how).then();
  }

  static ValidatableResponse act(Map<String, ?> body) {
    return as("demo").body(body).post("/ops/api/reminder-actions").then();
  }
}
