package dev.dewcycle.reminder.clock;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.clock.TestClock.Advance;
import dev.dewcycle.reminder.firing.Firing;
import dev.dewcycle.reminder.firing.Judgement;
import dev.dewcycle.reminder.firing.Round;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Past;
import dev.dewcycle.reminder.schedule.Plan;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.Timetable;
import dev.dewcycle.reminder.schedule.Wish;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A subscriber's life by a test clock, without database and Kafka: what is planned, fired and
 * judged by the service's own core, and phases answer their timers as routine-service lets them.
 */
final class PlayedLife {
  private static final Tenant DEMO = Tenant.parse("demo:test");
  private static final Comparator<Reminder> IN_DUE_ORDER =
      Comparator.comparing((Reminder one) -> one.due().at()).thenComparing(Reminder::id);

  private final ZoneId zone;
  private final Preferences preferences;
  private final List<Wish> care;
  private final int batch;
  private final Map<UUID, PhaseBuilder> builders = new LinkedHashMap<>();
  private final Map<UUID, List<Wish>> wanted = new LinkedHashMap<>();
  private final List<Past.Done> done = new ArrayList<>();
  private final List<Firing> story = new ArrayList<>();
  private List<Reminder> open = List.of();
  private TestClock clock;
  private long ids;

  PlayedLife(Instant start, ZoneId zone, Preferences preferences, List<Wish> care, int batch) {
    this.clock = TestClock.starting(DEMO, new UUID(0, 1), start);
    this.zone = zone;
    this.preferences = preferences;
    this.care = care;
    this.batch = batch;
    reschedule((subject, kind) -> true);
  }

  /** A phase comes in, at its first version. */
  void add(PhaseBuilder phase, List<Wish> wishes) {
    builders.put(phase.id(), phase);
    moved(phase.id(), wishes);
  }

  TestClock clock() {
    return clock;
  }

  /** All that has fired, in its order. */
  List<Firing> story() {
    return List.copyOf(story);
  }

  /**
   * As the service does it: what is due up to the next timer, whose effect decides what follows.
   */
  void advance(Instant to) {
    clock = ((Advance.Accepted) clock.advanceTo(to)).clock();
    while (!clock.isReady()) {
      step();
    }
  }

  private void step() {
    var until =
        open.stream()
            .filter(one -> one.kind().isTimer())
            .map(one -> one.due().at())
            .filter(at -> !at.isAfter(clock.target()))
            .min(Comparator.naturalOrder())
            .orElse(clock.target());
    var claimed = claimed(until);
    if (claimed.isEmpty()) {
      clock = clock.closing().ready();
      return;
    }
    var horizon = Round.horizon(claimed, batch, until);
    fired(Round.of(claimed, horizon, Judgement.byTestClock(clock.now())));
  }

  /** A batch, and all that is due at the same instant as its last one. */
  private List<Reminder> claimed(Instant until) {
    var due =
        open.stream().filter(one -> !one.due().at().isAfter(until)).sorted(IN_DUE_ORDER).toList();
    var last = due.stream().limit(batch).map(one -> one.due().at()).reduce((one, next) -> next);
    return due.stream()
        .filter(one -> last.filter(cut -> !one.due().at().isAfter(cut)).isPresent())
        .toList();
  }

  private void fired(Round round) {
    story.addAll(round.firings());
    round.firings().stream().map(Firing::reminder).forEach(this::remember);
    var advanced = new LinkedHashMap<UUID, Reminder>();
    round.advanced().forEach(one -> advanced.put(one.id(), one));
    open =
        open.stream()
            .filter(one -> round.finished().stream().noneMatch(gone -> gone.id().equals(one.id())))
            .map(one -> advanced.getOrDefault(one.id(), one))
            .toList();
    clock = clock.firing(round.firings().getLast().reminder().due().at());
    round.firings().stream()
        .map(Firing::reminder)
        .filter(one -> one.kind().isTimer())
        .forEach(this::answer);
  }

  private void remember(Reminder one) {
    done.add(new Past.Done(one.subject(), one.kind(), one.slot(), one.due().day(), one.due().at()));
  }

  private void answer(Reminder timer) {
    var phase = builders.get(timer.subject().id());
    var version = timer.subject().phaseVersion().orElseThrow() + 1;
    var snapshot =
        timer.kind() == ReminderKind.PHASE_START ? phase.active(version) : phase.ended(version);
    moved(phase.id(), Timetable.of(snapshot, false));
  }

  private void moved(UUID phase, List<Wish> wishes) {
    wanted.put(phase, wishes);
    reschedule((subject, kind) -> subject.equals(phase) || Wish.isShared(kind));
  }

  private void reschedule(BiPredicate<UUID, ReminderKind> scope) {
    var all =
        Wish.shared(
            Stream.concat(care.stream(), wanted.values().stream().flatMap(List::stream)).toList());
    var inScope =
        all.stream().filter(w -> scope.test(w.subject().id(), w.series().kind())).toList();
    var before = open.stream().filter(r -> scope.test(r.subject().id(), r.kind())).toList();
    var plan =
        new Plan(
            new Owner(DEMO, "mina", 1),
            zone,
            Optional.of(clock.id()),
            preferences,
            clock.now(),
            new Past(done));
    var changes = plan.changes(before, inScope, () -> new UUID(0, ++ids));
    open =
        Stream.of(
                open.stream().filter(one -> !before.contains(one)),
                changes.added().stream(),
                changes.moved().stream())
            .flatMap(Function.identity())
            .toList();
  }
}
