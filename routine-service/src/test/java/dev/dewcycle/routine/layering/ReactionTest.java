package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Severity.BLOCK;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.check;
import static dev.dewcycle.routine.layering.Check.fourWeeks;
import static dev.dewcycle.routine.layering.Check.phase;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import dev.dewcycle.routine.subscriber.Barrier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds after a reaction: the product is blocked, and irritant serums rest. */
class ReactionTest {
  private final Situation retinolNights =
      routine(retinol().daily(PM), serum().daily(AM), cream().daily(PM), sunscreen().daily(AM));

  @Test
  void what_somebody_reacted_to_is_blocked_and_that_is_about_the_person() {
    var reacted = routine(cream().daily(PM)).afterReactions(List.of(blocked(cream())));

    var found = check(reacted);

    assertThat(found).extracting(Finding::rule).containsExactly("L49");
    assertThat(found.getFirst().severity()).isEqualTo(BLOCK);
    assertThat(found.getFirst().isAboutPerson()).isTrue();
  }

  @Test
  void a_product_without_a_list_is_blocked_all_the_same() {
    var secret = cream().withoutList();

    var found = check(routine(secret.daily(PM)).afterReactions(List.of(blocked(secret))));

    assertThat(found).extracting(Finding::rule).containsExactly("L49");
  }

  @Test
  void days_before_a_reaction_are_not_blocked() {
    var tomorrow = new Blocked(cream().id(), TODAY.plusDays(1));

    var found = byRule(routine(cream().daily(PM)).afterReactions(List.of(tomorrow)), "L49");

    assertThat(found.getFirst().on())
        .containsExactly(new DateRange(TODAY.plusDays(1), fourWeeks().last()));
  }

  @Test
  void an_irritant_serum_rests_while_the_barrier_is_damaged_by_a_reaction() {
    var plan = Check.EVALUATOR.plan(recovering(retinolNights), fourWeeks());

    assertThat(names(plan.layers(PM))).containsExactly("Ceramide Cream");
    assertThat(names(plan.layers(AM))).containsExactly("Daily Serum", "Sun Milk");
    assertThat(plan.suspended()).hasSize(1);
    var rest = plan.suspended().getFirst();
    assertThat(rest.product()).isEqualTo(retinol().id());
    assertThat(rest.reaction()).contains(ampoule().id());
    assertThat(rest.on()).containsExactly(new DateRange(TODAY, fourWeeks().last()));
  }

  @Test
  void a_trace_of_an_irritant_is_enough_to_rest() {
    var balanced = serum().withTraceOf("CITRIC ACID", ActiveFamily.AHA);

    var plan = Check.EVALUATOR.plan(recovering(routine(balanced.daily(PM))), fourWeeks());

    assertThat(plan.suspended()).extracting(Suspended::product).containsExactly(balanced.id());
  }

  @Test
  void a_toner_is_no_serum_and_is_blocked_by_the_barrier_instead() {
    var recovering = recovering(routine(glycolic().on(PM, MONDAY), sunscreen().daily(AM)));

    assertThat(check(recovering)).extracting(Finding::rule).containsExactly("L47");
  }

  @Test
  void a_barrier_damaged_by_something_else_suspends_nothing_and_blocks() {
    var damaged = retinolNights.with(Check.withBarrier(Barrier.DAMAGED));

    assertThat(Check.EVALUATOR.plan(damaged, fourWeeks()).suspended()).isEmpty();
    assertThat(check(damaged)).extracting(Finding::rule).containsExactly("L47");
  }

  @Test
  void a_serum_that_was_reacted_to_is_blocked_and_does_not_merely_rest() {
    var reacted =
        retinolNights
            .with(Check.withBarrier(Barrier.DAMAGED))
            .afterReactions(List.of(blocked(retinol())));

    assertThat(check(reacted)).extracting(Finding::rule).containsExactly("L47", "L49");
    assertThat(Check.EVALUATOR.plan(reacted, fourWeeks()).suspended()).isEmpty();
  }

  @Test
  void once_the_barrier_has_recovered_the_serum_is_back_and_the_block_stays() {
    var healthy = retinolNights.afterReactions(List.of(blocked(ampoule())));

    var plan = Check.EVALUATOR.plan(healthy, fourWeeks());

    assertThat(names(plan.layers(PM))).containsExactly("Retinol Serum", "Ceramide Cream");
  }

  @Test
  void a_phase_gives_back_a_serum_unless_skin_still_recovers() {
    var shelf =
        retinolNights.with(Map.of(ampoule().id(), ampoule().product())).with(tenNightsOfAmpoule());

    var usual = Check.EVALUATOR.plan(shelf, fourWeeks());
    var recovering = Check.EVALUATOR.plan(recovering(shelf), fourWeeks());

    assertThat(usual.isSerumBackAfter(tenNightsOfAmpoule().phase())).isTrue();
    assertThat(recovering.isSerumBackAfter(tenNightsOfAmpoule().phase())).isTrue();
    var onlyRetinol = recovering(shelf.with(retinolNights.applications().subList(0, 1)));
    assertThat(
            Check.EVALUATOR
                .plan(onlyRetinol, fourWeeks())
                .isSerumBackAfter(tenNightsOfAmpoule().phase()))
        .isFalse();
  }

  private static PhaseDays tenNightsOfAmpoule() {
    return phase(ampoule(), TODAY, 10, new Cadence.Daily(), Mode.REPLACE_SERUM);
  }

  private static Situation recovering(Situation situation) {
    return situation
        .with(Check.withBarrier(Barrier.DAMAGED))
        .afterReactions(List.of(blocked(ampoule())));
  }

  private static Blocked blocked(Bottle bottle) {
    return new Blocked(bottle.id(), TODAY);
  }

  private static List<String> names(List<Product> layers) {
    return layers.stream().map(Product::name).toList();
  }
}
