package dev.dewcycle.reminder.explanation;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.CHECK_IN;
import static dev.dewcycle.events.ReminderKind.OPEN_JAR_EXPIRY;
import static dev.dewcycle.events.ReminderKind.PATCH_TEST;
import static dev.dewcycle.events.ReminderKind.PAUSE_LIMIT;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.events.ReminderKind.PHASE_ENDING;
import static dev.dewcycle.events.ReminderKind.PHASE_START;
import static dev.dewcycle.events.ReminderKind.REST_OVER;
import static dev.dewcycle.events.ReminderKind.SERUM_RESUME;
import static dev.dewcycle.events.ReminderKind.SUNSCREEN;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.explanation.Facts.Clock;
import dev.dewcycle.reminder.explanation.Facts.Erased;
import dev.dewcycle.reminder.explanation.Facts.Known;
import dev.dewcycle.reminder.explanation.Facts.Life;
import dev.dewcycle.reminder.preference.Channel;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.TimesOfDay;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Heard;
import dev.dewcycle.reminder.schedule.ReminderState;
import dev.dewcycle.reminder.schedule.Series;
import dev.dewcycle.reminder.schedule.Subject;
import dev.dewcycle.reminder.schedule.Wish;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.webhook.Verdict.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainerTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final LocalDate THIRD_DAY = LocalDate.parse("2026-03-04");
  private static final Instant BEFORE = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant DUE = Instant.parse("2026-03-04T12:00:00Z");
  private static final Known MINA = new Known(SEOUL, Optional.empty());
  private static final UUID ENDPOINT = new UUID(0, 7);

  /** 21 days from 2026-03-02, the last one being 2026-03-22. */
  private static final PhaseBuilder PHASE = phase();

  private static HeardPhase heard(PhaseSnapshot snapshot) {
    return new HeardPhase(snapshot, false, Optional.of(new Heard(BEFORE, BEFORE, BEFORE)));
  }

  private static Explanation explain(ReminderKind kind, String on, Facts facts) {
    return Explainer.explain(new Question("mina", kind, LocalDate.parse(on)), facts);
  }

  private static Facts facts(Life life, HeardPhase phase, Occurrence... occurrences) {
    return facts(life, BEFORE, List.of(phase), List.of(occurrences));
  }

  private static Facts facts(
      Life life, Instant now, List<HeardPhase> phases, List<Occurrence> occurrences) {
    return new Facts(life, now, Preferences.HOUSE, phases, Optional.empty(), occurrences);
  }

  private static Facts preferring(Preferences preferences, Occurrence... occurrences) {
    return new Facts(
        MINA,
        BEFORE,
        preferences,
        List.of(heard(PHASE.active(1))),
        Optional.empty(),
        List.of(occurrences));
  }

  private static Preferences without(Set<ReminderKind> kinds, Set<Channel> channels) {
    return new Preferences(TimesOfDay.HOUSE, Optional.empty(), kinds, channels);
  }

  /** A jar is past its use from 1 April on, for ever. */
  private static Facts caring(ReminderKind kind, Occurrence... occurrences) {
    var since = LocalDate.parse("2026-04-01");
    var jar =
        new Wish(
            Subject.ofProduct(PHASE.active(1).product()),
            new Series(kind, Optional.empty(), new Days.Daily(since, Optional.empty())));
    var care = new HeardCare(3, List.of(jar), Optional.of(new Heard(BEFORE, BEFORE, BEFORE)));
    return new Facts(
        MINA, BEFORE, Preferences.HOUSE, List.of(), Optional.of(care), List.of(occurrences));
  }

  private static Occurrence occurrence(ReminderState state, boolean late, Delivery... deliveries) {
    return new Occurrence(
        new UUID(0, 1),
        3,
        Optional.of(PHASE.id()),
        PHASE.active(1).product(),
        Optional.empty(),
        state,
        Optional.of("Because."),
        DUE,
        SEOUL,
        Optional.of(DUE),
        late,
        List.of(deliveries));
  }

  private static Delivery delivery(boolean enabled, State state, int tries) {
    return new Delivery(
        ENDPOINT,
        enabled,
        Optional.ofNullable(state),
        tries,
        Optional.of("500"),
        Optional.empty(),
        Optional.empty());
  }

  static Stream<Arguments> what_a_phase_does_not_ask_for() {
    var planned = PHASE.planned(1);
    var active = PHASE.active(2);
    var paused = PHASE.paused(3);
    var ended = PHASE.ended(4);
    var cancelled = PHASE.cancelled(2);
    return Stream.of(
        arguments(planned, APPLICATION, "2026-03-04", Why.NOT_STARTED),
        arguments(planned, SUNSCREEN, "2026-03-04", Why.NOT_STARTED),
        arguments(planned, PHASE_START, "2026-03-02", Why.NO_AUTO_START),
        arguments(planned, PAUSE_LIMIT, "2026-03-04", Why.NOT_PAUSED),
        arguments(planned, SERUM_RESUME, "2026-03-23", Why.NOT_ENDED),
        arguments(active, PHASE_START, "2026-03-02", Why.STARTED_ALREADY),
        arguments(active, APPLICATION, "2026-03-01", Why.NO_APPLICATION_DAY),
        arguments(active, CHECK_IN, "2026-03-04", Why.OTHER_DAY),
        arguments(active, PHASE_ENDING, "2026-03-21", Why.OTHER_DAY),
        arguments(active, PHASE_END, "2026-03-22", Why.OTHER_DAY),
        arguments(active, PAUSE_LIMIT, "2026-03-22", Why.NOT_PAUSED),
        arguments(active, REST_OVER, "2026-04-13", Why.NOT_ENDED),
        arguments(active, SUNSCREEN, "2026-03-04", Why.SUN_COVERED),
        arguments(paused, APPLICATION, "2026-03-06", Why.PAUSED),
        arguments(paused, PHASE_END, "2026-03-23", Why.PAUSED),
        arguments(paused, PAUSE_LIMIT, "2026-04-02", Why.OTHER_DAY),
        arguments(ended, APPLICATION, "2026-03-06", Why.ENDED),
        arguments(ended, SERUM_RESUME, "2026-03-24", Why.OTHER_DAY),
        arguments(ended, REST_OVER, "2026-04-12", Why.OTHER_DAY),
        arguments(cancelled, APPLICATION, "2026-03-04", Why.PHASE_CANCELLED),
        arguments(cancelled, PHASE_START, "2026-03-02", Why.PHASE_CANCELLED),
        arguments(cancelled, REST_OVER, "2026-03-02", Why.PHASE_CANCELLED));
  }

  @ParameterizedTest
  @MethodSource
  void what_a_phase_does_not_ask_for(
      PhaseSnapshot phase, ReminderKind kind, String on, Why expected) {
    var explanation = explain(kind, on, facts(MINA, heard(phase)));

    assertThat(explanation.verdict()).isEqualTo(Verdict.NOT_WANTED);
    assertThat(explanation.decisive().why()).isEqualTo(expected);
    assertThat(explanation.chain()).last().isEqualTo(explanation.decisive());
    assertThat(explanation.chain()).extracting(Link::why).startsWith(Why.KNOWN, Why.HEARD);
    assertThat(explanation.phase()).hasValue(PHASE.id());
  }

  @Test
  void the_nearest_application_day_is_named() {
    var explanation = explain(APPLICATION, "2026-03-30", facts(MINA, heard(PHASE.active(1))));

    assertThat(explanation.decisive().details()).containsExactly("2026-03-30", "2026-03-22");
  }

  @Test
  void a_start_that_was_refused_is_not_tried_again() {
    var refused = new HeardPhase(phase().autoStart().planned(2), true, Optional.empty());

    var explanation = explain(PHASE_START, "2026-03-02", facts(MINA, refused));

    assertThat(explanation.decisive().why()).isEqualTo(Why.START_REFUSED);
  }

  @Test
  void a_phase_that_ended_without_a_serum_or_a_rest_asks_for_neither() {
    var ended = heard(withoutWayBack(PHASE.ended(4)));

    assertThat(explain(SERUM_RESUME, "2026-03-23", facts(MINA, ended)).decisive().why())
        .isEqualTo(Why.NO_SERUM_SUSPENDED);
    assertThat(explain(REST_OVER, "2026-04-13", facts(MINA, ended)).decisive().why())
        .isEqualTo(Why.NO_REST);
  }

  private static PhaseSnapshot withoutWayBack(PhaseSnapshot ended) {
    return new PhaseSnapshot(
        ended.id(),
        ended.subscriber(),
        ended.generation(),
        ended.version(),
        ended.zone(),
        ended.clock(),
        ended.product(),
        ended.state(),
        ended.outcome(),
        ended.slot(),
        ended.startsOn(),
        ended.lastDay(),
        ended.days(),
        ended.autoStart(),
        ended.pausedOn(),
        ended.applicationDays(),
        ended.checkInDays(),
        Optional.empty(),
        ended.sunscreenFrom(),
        ended.sunscreenUntil(),
        Optional.empty());
  }

  @Test
  void a_kind_that_is_switched_off_is_not_scheduled() {
    var off = preferring(without(Set.of(APPLICATION), Set.of()));

    var explanation = explain(APPLICATION, "2026-03-04", off);

    assertThat(explanation.verdict()).isEqualTo(Verdict.SWITCHED_OFF);
    assertThat(explanation.chain())
        .extracting(Link::why)
        .containsExactly(Why.KNOWN, Why.HEARD, Why.WANTED, Why.KIND_OFF);
  }

  @Test
  void what_was_taken_off_as_its_kind_was_switched_off_is_switched_off() {
    var off =
        preferring(
            without(Set.of(APPLICATION), Set.of()), occurrence(ReminderState.CANCELLED, false));

    assertThat(explain(APPLICATION, "2026-03-04", off).verdict()).isEqualTo(Verdict.SWITCHED_OFF);
  }

  @Test
  void what_fired_before_its_kind_was_switched_off_has_fired() {
    var off =
        preferring(without(Set.of(APPLICATION), Set.of()), occurrence(ReminderState.FIRED, false));

    assertThat(explain(APPLICATION, "2026-03-04", off).verdict()).isEqualTo(Verdict.FIRED);
  }

  @Test
  void webhooks_that_are_switched_off_are_named_where_none_was_sent() {
    var off = without(Set.of(), Set.of(Channel.WEBHOOK));
    var unsent = occurrence(ReminderState.FIRED, false, delivery(true, null, 0));
    var sent = occurrence(ReminderState.FIRED, false, delivery(true, State.FAILED, 10));

    assertThat(explain(APPLICATION, "2026-03-04", preferring(off, unsent)).decisive().why())
        .isEqualTo(Why.WEBHOOKS_OFF);
    assertThat(explain(APPLICATION, "2026-03-04", preferring(off, sent)).decisive().why())
        .isEqualTo(Why.DELIVERY_FAILED);
  }

  @Test
  void care_outside_phases_has_its_days() {
    var before = explain(OPEN_JAR_EXPIRY, "2026-03-31", caring(OPEN_JAR_EXPIRY));
    var after = explain(OPEN_JAR_EXPIRY, "2026-05-01", caring(OPEN_JAR_EXPIRY));

    assertThat(before.decisive().why()).isEqualTo(Why.OTHER_CARE_DAY);
    assertThat(before.chain()).extracting(Link::why).contains(Why.HEARD_CARE);
    assertThat(after.verdict()).isEqualTo(Verdict.NOT_SCHEDULED);
  }

  @Test
  void care_that_nothing_was_told_of_is_not_asked_for() {
    var explanation = explain(PATCH_TEST, "2026-05-01", caring(OPEN_JAR_EXPIRY));

    assertThat(explanation.decisive().why()).isEqualTo(Why.NO_CARE);
  }

  @Test
  void samoa_left_out_a_day() {
    var apia = new Known(ZoneId.of("Pacific/Apia"), Optional.empty());
    var phase = phase().in("Pacific/Apia").from(LocalDate.parse("2011-12-28"));

    var explanation = explain(APPLICATION, "2011-12-30", facts(apia, heard(phase.active(1))));

    assertThat(explanation.decisive().why()).isEqualTo(Why.NO_SUCH_DAY);
  }

  @Test
  void an_erased_subscriber_has_no_phases() {
    var explanation =
        explain(APPLICATION, "2026-03-04", facts(new Erased(2), BEFORE, List.of(), List.of()));

    assertThat(explanation.verdict()).isEqualTo(Verdict.ERASED);
    assertThat(explanation.chain()).hasSize(1);
  }

  @Test
  void without_any_phase_the_event_is_the_missing_link() {
    var explanation = explain(APPLICATION, "2026-03-04", facts(MINA, BEFORE, List.of(), List.of()));

    assertThat(explanation.verdict()).isEqualTo(Verdict.NOT_WANTED);
    assertThat(explanation.decisive().why()).isEqualTo(Why.NO_PHASE);
  }

  @Test
  void a_phase_that_came_after_the_hour_owes_nothing_for_it() {
    var afternoon = Instant.parse("2026-03-04T05:00:00Z");
    var phase =
        new HeardPhase(
            PHASE.active(1), false, Optional.of(new Heard(afternoon, afternoon, afternoon)));

    var explanation = explain(APPLICATION, "2026-03-04", facts(MINA, phase));

    assertThat(explanation.verdict()).isEqualTo(Verdict.NOT_WANTED);
    assertThat(explanation.decisive()).isEqualTo(Link.of(Why.HOUR_PASSED).at(afternoon));
  }

  @Test
  void what_is_asked_for_and_not_on_record_is_for_an_operator_to_look_at() {
    var explanation = explain(APPLICATION, "2026-03-04", facts(MINA, heard(PHASE.active(1))));

    assertThat(explanation.verdict()).isEqualTo(Verdict.NOT_SCHEDULED);
  }

  static Stream<Arguments> what_became_of_it() {
    var late = DUE.plusSeconds(1);
    var shows = new Clock(BEFORE, true);
    var onItsWay = new Clock(BEFORE, false);
    var open = occurrence(ReminderState.SCHEDULED, false);
    return Stream.of(
        arguments(MINA, BEFORE, open, Verdict.SCHEDULED, Why.AHEAD),
        arguments(MINA, late, open, Verdict.OVERDUE, Why.OVERDUE),
        arguments(by(shows), late, open, Verdict.WAITING_FOR_CLOCK, Why.CLOCK_EARLIER),
        arguments(by(onItsWay), late, open, Verdict.WAITING_FOR_CLOCK, Why.CLOCK_ON_ITS_WAY),
        arguments(
            MINA, late, occurrence(ReminderState.SKIPPED, false), Verdict.SKIPPED, Why.SKIPPED),
        arguments(
            MINA,
            late,
            occurrence(ReminderState.CANCELLED, false),
            Verdict.CANCELLED,
            Why.CANCELLED),
        arguments(
            MINA, late, occurrence(ReminderState.FIRED, false), Verdict.FIRED, Why.NO_ENDPOINT));
  }

  private static Known by(Clock clock) {
    return new Known(SEOUL, Optional.of(clock));
  }

  @ParameterizedTest
  @MethodSource
  void what_became_of_it(
      Known life, Instant now, Occurrence occurrence, Verdict verdict, Why decisive) {
    var facts = facts(life, now, List.of(heard(PHASE.active(1))), List.of(occurrence));

    var explanation = explain(APPLICATION, "2026-03-04", facts);

    assertThat(explanation.verdict()).isEqualTo(verdict);
    assertThat(explanation.decisive().why()).isEqualTo(decisive);
    assertThat(explanation.reminders()).containsExactly(occurrence);
  }

  static Stream<Arguments> who_was_told() {
    return Stream.of(
        arguments(delivery(true, State.DELIVERED, 1), Why.FIRED_LATE),
        arguments(delivery(false, State.DELIVERED, 1), Why.FIRED_LATE),
        arguments(delivery(true, State.PENDING, 0), Why.DELIVERY_PENDING),
        arguments(delivery(true, State.PENDING, 2), Why.DELIVERY_RETRIED),
        arguments(delivery(false, State.PENDING, 2), Why.ENDPOINT_DISABLED),
        arguments(delivery(true, State.FAILED, 10), Why.DELIVERY_FAILED),
        arguments(delivery(true, null, 0), Why.DELIVERY_UNKNOWN),
        arguments(delivery(false, null, 0), Why.ENDPOINT_DISABLED));
  }

  @ParameterizedTest
  @MethodSource
  void who_was_told(Delivery delivery, Why decisive) {
    var fired = occurrence(ReminderState.FIRED, true, delivery);

    var explanation =
        explain(APPLICATION, "2026-03-04", facts(MINA, heard(PHASE.active(1)), fired));

    assertThat(explanation.verdict()).isEqualTo(Verdict.FIRED);
    assertThat(explanation.decisive().why()).isEqualTo(decisive);
  }

  @Test
  void every_endpoint_is_a_link_and_the_one_that_fails_is_the_answer() {
    var fired =
        occurrence(
            ReminderState.FIRED,
            false,
            delivery(true, State.DELIVERED, 1),
            delivery(true, State.FAILED, 10));

    var explanation =
        explain(APPLICATION, "2026-03-04", facts(MINA, heard(PHASE.active(1)), fired));

    assertThat(explanation.chain())
        .extracting(Link::why)
        .containsExactly(
            Why.KNOWN,
            Why.HEARD,
            Why.PLACED,
            Why.DUE,
            Why.FIRED,
            Why.DELIVERED,
            Why.DELIVERY_FAILED);
    assertThat(explanation.decisive().why()).isEqualTo(Why.DELIVERY_FAILED);
  }

  @Test
  void what_fired_counts_more_than_what_was_taken_off_before() {
    var explanation =
        explain(
            APPLICATION,
            "2026-03-04",
            facts(
                MINA,
                heard(PHASE.active(3)),
                occurrence(ReminderState.CANCELLED, false),
                occurrence(ReminderState.FIRED, false)));

    assertThat(explanation.verdict()).isEqualTo(Verdict.FIRED);
    assertThat(explanation.reminders()).hasSize(2);
  }

  @Test
  void of_two_phases_the_one_is_told_of_that_came_furthest() {
    var cancelled = heard(phase().cancelled(2));
    var facts =
        facts(
            MINA,
            BEFORE,
            List.of(cancelled, heard(PHASE.active(1))),
            List.of(occurrence(ReminderState.SCHEDULED, false)));

    var explanation = explain(APPLICATION, THIRD_DAY.toString(), facts);

    assertThat(explanation.phase()).hasValue(PHASE.id());
    assertThat(explanation.verdict()).isEqualTo(Verdict.SCHEDULED);
  }

  @Test
  void of_two_phases_that_ask_for_nothing_the_nearer_one_is_told_of() {
    var longAgo = heard(phase().from(LocalDate.parse("2025-03-02")).ended(4));
    var facts = facts(MINA, BEFORE, List.of(longAgo, heard(PHASE.paused(2))), List.of());

    var explanation = explain(APPLICATION, "2026-03-10", facts);

    assertThat(explanation.decisive().why()).isEqualTo(Why.PAUSED);
  }

  @Test
  void a_reminder_of_no_phase_is_followed_by_itself() {
    var fired = occurrence(ReminderState.FIRED, false, delivery(true, State.DELIVERED, 1));
    var facts = facts(MINA, BEFORE, List.of(), List.of(fired));

    var explanation = explain(OPEN_JAR_EXPIRY, "2026-03-04", facts);

    assertThat(explanation.verdict()).isEqualTo(Verdict.FIRED);
    assertThat(explanation.chain()).extracting(Link::why).doesNotContain(Why.HEARD);
  }
}
