package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Category;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lays a situation out on the calendar of a window. */
final class Layout {
  private final Situation situation;
  private final Window window;
  private final List<Use> uses = new ArrayList<>();
  private final Set<UUID> unknown = new HashSet<>();

  /** The days on which every serum rests. */
  private DaySet resting = DaySet.NONE;

  /** The days on which irritant serums rest, because skin recovers from a reaction. */
  private final DaySet recovering;

  private Layout(Situation situation, Window window) {
    this.situation = situation;
    this.window = window;
    this.recovering =
        situation
            .recoversFrom()
            .map(reaction -> DaySet.between(window.day(reaction.since()), DaySet.LAST))
            .orElse(DaySet.NONE);
  }

  static Plan of(Situation situation, Window window, RuleBook book) {
    return new Layout(situation, window).plan(book);
  }

  private Plan plan(RuleBook book) {
    situation.phases().forEach(this::add);
    var phases = List.copyOf(uses);
    var habit = habit(book, phases);
    habit.forEach(use -> uses.add(rested(use)));
    return Plans.of(window, situation, uses, suspended(habit), unknown);
  }

  private void add(PhaseDays phase) {
    var days = days(phase);
    if (phase.mode() == PhaseDays.Mode.REPLACE_SERUM) {
      resting = resting.or(days);
    }
    find(phase.product())
        .ifPresent(
            content ->
                uses.add(new Use(content, phase.slot(), days, days, window.day(phase.first()))));
  }

  private DaySet days(PhaseDays phase) {
    var days = DaySet.NONE;
    for (var date : phase.days()) {
      days = days.with(window.day(date));
    }
    return days;
  }

  /** The routine's own uses, flexible ones placed, suspension not yet looked at. */
  private List<Use> habit(RuleBook book, List<Use> phases) {
    var rows = new ArrayList<Placement.Row>(situation.applications().size());
    for (var application : situation.applications()) {
      find(application.product())
          .ifPresent(content -> rows.add(row(rows.size(), application, content)));
    }
    return new Placement(window, book, phases, resting, rows).settled();
  }

  private Placement.Row row(int index, Application application, Content content) {
    var end = application.until().map(window::day).orElse(DaySet.LAST);
    var applied = DaySet.between(window.day(application.from()), end);
    var since = window.day(application.inUseSince());
    var counted = DaySet.between(since, end);
    var days =
        application.cadence() instanceof Cadence.Fixed fixed
            ? Cadences.days(fixed, window)
            : DaySet.ALL;
    var use =
        new Use(
            content,
            application.slot(),
            days.and(applied),
            days.and(counted),
            application.usingSince().isPresent() ? since : Use.ESTABLISHED);
    return new Placement.Row(index, use, application.cadence());
  }

  private Optional<Content> find(UUID product) {
    var content = situation.shelf().find(product);
    if (content.filter(found -> found.product().contentKnown()).isEmpty()) {
      unknown.add(product);
    }
    return content;
  }

  private Use rested(Use use) {
    if (!isSerum(use) || !isAnythingResting()) {
      return use;
    }
    var rest = irritates(use) ? resting.or(recovering) : resting;
    return use.on(use.days().minus(rest), use.inUse().minus(rest));
  }

  private boolean isAnythingResting() {
    return !resting.isEmpty() || !recovering.isEmpty();
  }

  private List<Suspended> suspended(List<Use> habit) {
    var suspended = new ArrayList<Suspended>();
    if (isAnythingResting()) {
      for (var use : habit) {
        if (isSerum(use)) {
          suspend(use, suspended);
        }
      }
    }
    return List.copyOf(suspended);
  }

  private void suspend(Use use, List<Suspended> suspended) {
    for (var phase : situation.phases()) {
      var on = use.days().and(days(phase)).and(DaySet.between(0, DaySet.LAST));
      if (phase.mode() == PhaseDays.Mode.REPLACE_SERUM && !on.isEmpty()) {
        suspended.add(suspended(use, on, Optional.of(phase.phase()), Optional.empty()));
      }
    }
    // A recovery has no end that is known: the window is all that is said of it.
    var on = use.days().and(recovering).and(window.inside());
    if (irritates(use) && !on.isEmpty()) {
      var reaction = situation.recoversFrom().map(Blocked::product);
      suspended.add(suspended(use, on, Optional.empty(), reaction));
    }
  }

  private Suspended suspended(Use use, DaySet on, Optional<UUID> phase, Optional<UUID> reaction) {
    return new Suspended(use.product().id(), use.slot(), window.ranges(on), phase, reaction);
  }

  /**
   * Whether a serum rests while skin recovers: for safety presence counts, at any level. What the
   * person reacted to does not rest but is forbidden, and that is found.
   */
  private boolean irritates(Use use) {
    return use.content().present().irritate() && !situation.isBlocked(use.product().id());
  }

  static boolean isSerum(Use use) {
    return use.product().role() == Category.SERUM;
  }
}
