package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.FindingSet;
import dev.dewcycle.routine.layering.Plan;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Lays a subscriber's routine and phases out day by day. */
@ApplicationScoped
public class CalendarService {
  @Inject SubscriberStore subscribers;
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  /**
   * A stretch of a subscriber's days, and what is found on them.
   *
   * @param today in the subscriber's zone; it may lie outside the plan's window
   */
  record Calendar(LocalDate today, Situation situation, Plan plan, FindingSet checked) {
    List<LocalDate> days() {
      return plan.window().dates(plan.window().inside());
    }

    Optional<PhaseDays> phaseOn(LocalDate date) {
      return situation.phases().stream()
          .filter(phase -> !date.isBefore(phase.first()) && !date.isAfter(phase.last()))
          .findFirst();
    }

    List<Finding> findingsOn(LocalDate date) {
      return checked.findings().stream().filter(finding -> holdsOn(finding, date)).toList();
    }

    private static boolean holdsOn(Finding finding, LocalDate date) {
      return finding.on().stream()
          .anyMatch(range -> !date.isBefore(range.from()) && !date.isAfter(range.to()));
    }
  }

  @Transactional
  Calendar of(String id, Optional<LocalDate> from, Optional<LocalDate> to) {
    var subscriber = subscribers.find(id).orElseThrow(() -> new Missing("subscriber " + id));
    var today = clocks.of(subscriber).today();
    var first = from.orElse(today);
    var window = window(first, to.orElse(first.plusDays(Window.DEFAULT_DAYS - 1L)));
    var situation = situations.of(subscriber, today);
    return new Calendar(
        today,
        situation,
        books.evaluator().plan(situation, window),
        books.evaluator().check(situation, window));
  }

  private static Window window(LocalDate from, LocalDate to) {
    var days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > Window.MAX_DAYS) {
      throw new InvalidInput(
          "#/query/to",
          "A calendar has 1 to " + Window.MAX_DAYS + " days; from … to are " + days + ".");
    }
    return new Window(from, (int) days);
  }
}
