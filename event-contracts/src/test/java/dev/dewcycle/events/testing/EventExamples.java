package dev.dewcycle.events.testing;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.ConcentrationBasis;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.FindingFact;
import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.events.PhaseCancelled;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseExtended;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseResumed;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.ReminderSkipped;
import dev.dewcycle.events.ReminderSnapshot;
import dev.dewcycle.events.RoutineChanged;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import dev.dewcycle.events.SubscriberChanged;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.events.TestClockFollowed;
import dev.dewcycle.events.Texture;
import dev.dewcycle.events.WebhookEndpointDisabled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** One example of every event, all about one subscriber in Seoul and her three-week phase. */
public final class EventExamples {

  public static final UUID PHASE = UUID.fromString("01960000-0000-7000-8000-000000000001");
  public static final UUID PRODUCT = UUID.fromString("01960000-0000-7000-8000-000000000002");
  public static final UUID CLOCK = UUID.fromString("01960000-0000-7000-8000-000000000003");
  public static final UUID REMINDER = UUID.fromString("01960000-0000-7000-8000-000000000004");
  public static final UUID FINDING = UUID.fromString("01960000-0000-7000-8000-000000000005");
  public static final UUID ENDPOINT = UUID.fromString("01960000-0000-7000-8000-000000000006");
  public static final String SUBSCRIBER = "customer-4711";
  public static final String ZONE = "Asia/Seoul";

  private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");
  private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-22");
  private static final Instant END = Instant.parse("2026-03-22T15:00:00Z");

  private EventExamples() {}

  /** An example of the given type. */
  public static Event of(EventType type) {
    return switch (type) {
      case PRODUCT_CHANGED -> product();
      case SUBSCRIBER_CHANGED -> new SubscriberChanged(SUBSCRIBER, 1, 1, ZONE, Optional.of(CLOCK));
      case SUBSCRIBER_ERASED -> new SubscriberErased(SUBSCRIBER, 1, 2);
      case ROUTINE_CHANGED -> routine();
      case PHASE_PLANNED ->
          new PhasePlanned(phase(PhaseState.PLANNED, 1), Optional.of("Retinol meets an allergy"));
      case PHASE_STARTED -> new PhaseStarted(phase(PhaseState.ACTIVE, 2));
      case PHASE_PAUSED -> new PhasePaused(phase(PhaseState.PAUSED, 3));
      case PHASE_RESUMED -> new PhaseResumed(phase(PhaseState.ACTIVE, 4));
      case PHASE_EXTENDED -> new PhaseExtended(phase(PhaseState.ACTIVE, 5));
      case PHASE_ENDED -> new PhaseEnded(phase(PhaseState.ENDED, 6));
      case PHASE_CANCELLED -> new PhaseCancelled(phase(PhaseState.CANCELLED, 2));
      case FINDINGS_CHANGED -> findings();
      case CARE_DATES_CHANGED -> careDates();
      case TEST_CLOCK_FOLLOWED -> new TestClockFollowed(CLOCK, 3, END, SUBSCRIBER, 1, 2);
      case REMINDER_FIRED -> new ReminderFired(phaseEnd(), END, false);
      case REMINDER_SKIPPED -> new ReminderSkipped(phaseEnd(), END, "its day had passed");
      case WEBHOOK_ENDPOINT_DISABLED ->
          new WebhookEndpointDisabled(ENDPOINT, 2, WebhookEndpointDisabled.Reason.FAILING, END);
      case TEST_CLOCK_CHANGED -> new TestClockChanged(CLOCK, 2, END);
    };
  }

  /** The phase in a given state: daily in the evening from 2 to 22 March 2026. */
  public static PhaseSnapshot phase(PhaseState state, long version) {
    return new PhaseSnapshot(
        PHASE,
        SUBSCRIBER,
        1,
        version,
        ZONE,
        Optional.of(CLOCK),
        PRODUCT,
        state,
        state == PhaseState.ENDED ? Optional.of(PhaseOutcome.COMPLETED) : Optional.empty(),
        Slot.PM,
        FIRST_DAY,
        LAST_DAY,
        21,
        true,
        state == PhaseState.PAUSED ? Optional.of(FIRST_DAY.plusDays(5)) : Optional.empty(),
        IntStream.range(0, 21).mapToObj(FIRST_DAY::plusDays).toList(),
        List.of(FIRST_DAY.plusDays(10), LAST_DAY),
        Optional.of(LAST_DAY.plusDays(1)),
        Optional.of(FIRST_DAY),
        Optional.of(LAST_DAY.plusDays(7)),
        Optional.of(LAST_DAY.plusDays(21)));
  }

  private static ReminderSnapshot phaseEnd() {
    return new ReminderSnapshot(
        REMINDER,
        1,
        SUBSCRIBER,
        1,
        ReminderKind.PHASE_END,
        Optional.of(PHASE),
        Optional.of(2L),
        Optional.of(PRODUCT),
        Optional.of(Slot.PM),
        END,
        LAST_DAY.plusDays(1).atStartOfDay(),
        ZONE,
        Optional.of(CLOCK));
  }

  private static CareDatesChanged careDates() {
    var today = LocalDate.parse("2026-03-02");
    return new CareDatesChanged(
        SUBSCRIBER,
        1,
        4,
        "Asia/Seoul",
        Optional.of(CLOCK),
        List.of(
            new CareDate(
                PRODUCT,
                ReminderKind.PATCH_TEST,
                Optional.of(Slot.AM),
                today,
                Optional.of(today.plusDays(6))),
            new CareDate(
                PRODUCT, ReminderKind.SUNSCREEN, Optional.empty(), today, Optional.empty())));
  }

  private static FindingsChanged findings() {
    var finding =
        new FindingFact(
            FINDING,
            "both-daily",
            RuleClass.CONFLICT,
            Severity.CAUTION,
            List.of(PRODUCT, PHASE),
            Optional.of(Slot.PM),
            List.of(new DateRange(FIRST_DAY, LAST_DAY)));
    return new FindingsChanged(
        SUBSCRIBER,
        1,
        4,
        ZONE,
        Optional.of(CLOCK),
        new FindingsChanged.Cause(
            FindingsChanged.CauseKind.PHASE_MOVED,
            Optional.of(PHASE),
            Optional.of(2L),
            Optional.of(PRODUCT),
            Optional.of(FindingsChanged.Move.ENDED)),
        END,
        Optional.of(LAST_DAY),
        List.of(finding),
        List.of(FINDING),
        List.of(REMINDER));
  }

  private static RoutineChanged routine() {
    return new RoutineChanged(
        SUBSCRIBER,
        1,
        1,
        ZONE,
        Optional.of(CLOCK),
        List.of(
            new RoutineChanged.Application(
                PRODUCT, Slot.PM, "DAILY", FIRST_DAY, Optional.of(LAST_DAY))));
  }

  private static ProductChanged product() {
    return new ProductChanged(
        PRODUCT,
        2,
        1,
        false,
        Optional.of("DEMO-001"),
        Optional.of("4006381333931"),
        "Morning Leaf",
        "Clear Night Ampoule",
        Category.AMPOULE,
        Category.AMPOULE,
        Strength.HIGH,
        false,
        true,
        false,
        Optional.of(50),
        Optional.of(Texture.WATERY),
        Optional.of(12),
        Optional.of(3),
        Optional.of(28),
        List.of(Concern.BRIGHTENING),
        List.of(
            new IngredientFact(
                "NIACINAMIDE",
                Optional.of(ActiveFamily.NIACINAMIDE),
                true,
                10,
                10,
                ConcentrationBasis.DECLARED)),
        Optional.of(new Recall("Contaminated", List.of("L2603A"), RecallAction.PAUSE, END)));
  }
}
