package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.EVALUATOR;
import static dev.dewcycle.routine.layering.Check.fourWeeks;
import static dev.dewcycle.routine.layering.Check.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final Bottle toner = bottle("Rice Toner", Category.HYDRATING_TONER);

  @Test
  void layers_are_sorted_and_nobody_numbers_them() {
    var routine =
        routine(cream().daily(PM), serum().daily(PM), toner.daily(PM), sunscreen().daily(AM));

    assertThat(layers(routine, PM)).containsExactly("Rice Toner", "Daily Serum", "Ceramide Cream");
    assertThat(layers(routine, AM)).containsExactly("Sun Milk");
  }

  @Test
  void layers_are_those_of_the_next_seven_days() {
    var routine =
        routine(
            cream().daily(PM).from(TODAY.plusDays(6)),
            serum().daily(PM).from(TODAY.plusDays(7)),
            toner.daily(PM).from(TODAY.minusDays(9)).until(TODAY.minusDays(1)));

    assertThat(layers(routine, PM)).containsExactly("Ceramide Cream");
  }

  @Test
  void steps_of_a_day_outside_the_window_are_there_as_far_as_one_can_see() {
    var plan = EVALUATOR.plan(routine(cream().daily(PM)), fourWeeks());

    assertThat(plan.steps(PM, TODAY.plusDays(90))).hasSize(1);
    assertThat(plan.steps(PM, TODAY.plusYears(1))).isEmpty();
  }

  @Test
  void a_product_that_is_not_at_hand_is_unknown() {
    var known = routine(cream().daily(PM));
    var situation =
        new Situation(
            known.owner(),
            known.profile(),
            Map.<UUID, Product>of(),
            List.<Application>copyOf(known.applications()),
            List.of());

    var plan = EVALUATOR.plan(situation, fourWeeks());

    assertThat(plan.unknown()).containsExactly(cream().id());
    assertThat(plan.uses()).isEmpty();
  }

  private static List<String> layers(Situation routine, Slot slot) {
    return EVALUATOR.plan(routine, fourWeeks()).layers(slot).stream().map(Product::name).toList();
  }
}
