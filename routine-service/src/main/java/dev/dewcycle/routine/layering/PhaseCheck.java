package dev.dewcycle.routine.layering;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.Spread;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Looks at a routine with a phase applied. */
public final class PhaseCheck {
  /** What a phase causes may outlast it by a week, as the need for sunscreen does. */
  private static final int AFTERMATH = 7;

  private final Evaluator evaluator;

  public PhaseCheck(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * Whether a phase may run as things stand: one block in the whole routine refuses it; what is to
   * be avoided and has to do with the phase needs an acknowledgement.
   *
   * @param situation without the phase, or with an earlier form of it
   */
  public PhaseVerdict judge(Situation situation, PhaseDays phase, LocalDate today) {
    var window = window(phase, today);
    var before = evaluator.findings(situation.without(phase.phase()), window);
    var checked = evaluator.check(situation.with(phase), window);
    var toAcknowledge =
        checked.findings().stream()
            .filter(found -> found.severity() == Severity.AVOID)
            .filter(
                found ->
                    found.products().contains(phase.product())
                        || before.stream().noneMatch(found::isNoGraverThan))
            .toList();
    return new PhaseVerdict(checked, toAcknowledge);
  }

  /** From today until a week after the phase; for one far ahead, from a week before it. */
  private static Window window(PhaseDays phase, LocalDate today) {
    var until = ChronoUnit.DAYS.between(today, phase.last()) + 1 + AFTERMATH;
    return until <= Window.MAX_DAYS
        ? new Window(today, (int) Math.max(until, Window.DEFAULT_DAYS))
        : new Window(phase.first().minusDays(AFTERMATH), Window.MAX_DAYS);
  }

  /**
   * The days on which a phase applies its product. A flexible cadence keeps free of days that clash
   * with what stands in the routine; what is flexible there makes room later.
   *
   * @param running the days on which the phase runs, ascending, at least one
   */
  public List<LocalDate> applicationDays(
      Situation situation,
      Product product,
      Slot slot,
      PhaseDays.Mode mode,
      Cadence cadence,
      List<LocalDate> running) {
    var window = new Window(running.getFirst(), Window.MAX_DAYS);
    var use = Use.always(Content.of(product), slot);
    var fixed =
        situation.with(
            situation.applications().stream()
                .filter(application -> application.cadence() instanceof Cadence.Fixed)
                .toList());
    var clashing =
        evaluator.plan(fixed, window).uses().stream()
            .filter(other -> mode == PhaseDays.Mode.ADD || !Layout.isSerum(other))
            .filter(other -> evaluator.book().clash(use, other).isPresent())
            .map(Use::days)
            .reduce(DaySet.NONE, DaySet::or);
    return Spread.among(running, cadence, date -> clashing.has(window.day(date)));
  }

  /**
   * The mornings that need a sunscreen because of a phase and lack one: from the first to the last.
   *
   * @param situation with the phase
   */
  public Optional<DateRange> uncoveredMornings(Situation situation, PhaseDays phase) {
    var window = new Window(phase.first(), Window.MAX_DAYS);
    var ofPhase = evaluator.plan(situation.with(List.of()).with(phase), window);
    var covered = evaluator.plan(situation.with(phase), window);
    var mornings =
        evaluator.book().rules().stream()
            .filter(WithoutSunscreen.class::isInstance)
            .map(WithoutSunscreen.class::cast)
            .filter(rule -> rule.text().severity().isAtLeast(Severity.AVOID))
            .flatMap(rule -> ofPhase.uses().stream().map(rule::sensitiveMornings))
            .reduce(DaySet.NONE, DaySet::or)
            .minus(covered.sunCover());
    var ranges = window.ranges(mornings);
    return ranges.isEmpty() || situation.profile().sunscreenElsewhere()
        ? Optional.empty()
        : Optional.of(new DateRange(ranges.getFirst().from(), ranges.getLast().to()));
  }
}
