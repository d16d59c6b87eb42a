package dev.dewcycle.reminder.clock.adapter;

import static dev.dewcycle.kit.testing.TopicReader.header;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.events.TestClockFollowed;
import dev.dewcycle.events.Topics;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.RoutineTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Answers as routine-service does, for phases of subscribers bound to one clock: it follows the
 * clock, starts and ends the phases by timer, and tells that layering was checked again.
 */
final class SimulatedRoutineService implements AutoCloseable {
  private final EventJson json = new EventJson();
  private final RoutineTopic routine = new RoutineTopic();
  private final UUID clock;
  private final List<PhaseBuilder> phases;
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final Thread thread;

  final List<ReminderFired> fired = new CopyOnWriteArrayList<>();
  volatile boolean answersTimers = true;

  /** Each phase is another subscriber's. */
  SimulatedRoutineService(UUID clock, PhaseBuilder... phases) {
    this.clock = clock;
    this.phases = List.of(phases);
    this.thread = Thread.ofVirtual().start(this::run);
  }

  private void run() {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                "simulated-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.REMINDERS, Topics.CLOCKS));
      while (running.get()) {
        consumer.poll(Duration.ofMillis(50)).forEach(this::take);
      }
    }
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    EventType.named(header(record, EventHeaders.TYPE))
        .map(type -> json.read(type, record.value()))
        .ifPresent(
            event -> {
              switch (event) {
                case TestClockChanged changed when changed.clock().equals(clock) -> follow(changed);
                case ReminderFired reminder ->
                    phases.stream()
                        .filter(one -> one.subscriber().equals(reminder.reminder().subscriber()))
                        .forEach(one -> take(one, reminder));
                default -> {
                  // Another test's.
                }
              }
            });
  }

  private void follow(TestClockChanged changed) {
    for (var phase : phases) {
      routine.tell(
          new TestClockFollowed(
              clock, changed.version(), changed.now(), phase.subscriber(), 1, phases.size()));
    }
  }

  private void take(PhaseBuilder phase, ReminderFired reminder) {
    fired.add(reminder);
    if (!answersTimers) {
      return;
    }
    var version = reminder.reminder().phaseVersion().orElse(0L) + 1;
    switch (reminder.reminder().kind()) {
      case PHASE_START -> move(new PhaseStarted(phase.active(version)));
      case PHASE_END, PAUSE_LIMIT -> move(new PhaseEnded(phase.ended(version)));
      default -> {
        // A message moves nothing.
      }
    }
  }

  /** The move, and the check that it causes. */
  void move(PhaseEvent moved) {
    routine.tell(moved);
    recheck(moved);
  }

  void recheck(PhaseEvent moved) {
    routine.tell(
        new FindingsChanged(
            moved.phase().subscriber(),
            1,
            moved.version(),
            moved.phase().zone(),
            Optional.of(clock),
            new FindingsChanged.Cause(
                CauseKind.PHASE_MOVED,
                Optional.of(moved.phase().id()),
                Optional.of(moved.version()),
                Optional.empty()),
            Instant.now(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of()));
  }

  RoutineTopic routine() {
    return routine;
  }

  @Override
  public void close() throws InterruptedException {
    running.set(false);
    thread.join();
    routine.close();
  }
}
