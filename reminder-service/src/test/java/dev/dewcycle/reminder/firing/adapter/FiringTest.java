package dev.dewcycle.reminder.firing.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.kit.testing.TopicReader.data;
import static dev.dewcycle.kit.testing.TopicReader.header;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.PhaseExtended;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.events.Topics;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.testing.TopicReader;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import dev.dewcycle.reminder.testing.RoutineTopic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ReminderTest
class FiringTest {
  private final RoutineTopic routine = new RoutineTopic();

  @Inject EventJson json;

  @AfterEach
  void close() {
    routine.close();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  @Test
  void an_end_that_is_due_fires_once_late_and_valid_at_the_topic() {
    var over = phase().in("UTC").from(today().minusDays(30)).days(21);
    routine.tell(new PhaseStarted(over.active(3)), Instant.now().minus(Duration.ofDays(30)));

    var end = await1(over.subscriber(), is(PHASE_END, "FIRED"));

    assertThat(end.late()).isTrue();
    try (var topic = new TopicReader(Topics.REMINDERS)) {
      var fired =
          topic.await(
              1,
              record ->
                  record.key().endsWith(over.subscriber())
                      && header(record, EventHeaders.TYPE).equals("ReminderFired")
                      && data(record).contains("PHASE_END"));
      assertThat(fired).hasSize(1);
      EventSchemas.assertValid("ReminderFired", data(fired.getFirst()));
      var event = (ReminderFired) json.read(EventType.REMINDER_FIRED, fired.getFirst().value());
      assertThat(event.reminder().phase()).hasValue(over.id());
      assertThat(event.reminder().phaseVersion()).hasValue(3L);
      assertThat(event.reminder().dueAt())
          .isEqualTo(today().minusDays(9).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
  }

  @Test
  void messages_of_days_gone_by_are_skipped_with_a_record_in_due_order() {
    var running = phase().in("UTC").from(today().minusDays(3)).days(21);
    routine.tell(new PhaseStarted(running.active(1)), Instant.now().minus(Duration.ofDays(4)));

    await1(running.subscriber(), is(APPLICATION, "SKIPPED"));

    var skipped = Reminders.of(running.subscriber(), APPLICATION, "SKIPPED");
    assertThat(skipped).hasSize(3).extracting(Reminders.Listed::occurrence).isSorted();
    assertThat(skipped).allSatisfy(one -> assertThat(one.reason()).contains("passed"));
    try (var topic = new TopicReader(Topics.REMINDERS)) {
      var told =
          topic.await(
              3,
              record ->
                  record.key().endsWith(running.subscriber())
                      && header(record, EventHeaders.TYPE).equals("ReminderSkipped"));
      assertThat(told)
          .hasSize(3)
          .allSatisfy(record -> EventSchemas.assertValid("ReminderSkipped", data(record)));
    }
  }

  @Test
  void the_timer_of_an_older_version_is_gone_after_an_extension() {
    var growing = phase().in("UTC").from(today().minusDays(10)).days(21);
    routine.tell(new PhaseStarted(growing.active(1)));
    routine.tell(new PhaseExtended(growing.days(28).active(2)));

    var expected = today().plusDays(18).atStartOfDay(ZoneOffset.UTC).toInstant();
    await1(growing.subscriber(), end -> end.kind() == PHASE_END && end.dueAt().equals(expected));

    assertThat(Reminders.of(growing.subscriber(), PHASE_END, "SCHEDULED")).hasSize(1);
    assertThat(Reminders.of(growing.subscriber(), PHASE_END, "FIRED")).isEmpty();
  }
}
