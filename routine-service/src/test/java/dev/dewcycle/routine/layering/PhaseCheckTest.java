package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.EVALUATOR;
import static dev.dewcycle.routine.layering.Check.phase;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import dev.dewcycle.routine.subscriber.Pregnancy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class PhaseCheckTest {
  private static final Cadence DAILY = new Cadence.Daily();

  @Test
  void a_phase_in_place_of_the_serum_may_start() {
    var routine = with(ampoule(), serum().daily(AM), serum().daily(PM), cream().daily(PM), sun());

    var verdict = judge(routine, ampoule(), Mode.REPLACE_SERUM);

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.refuses(Set.of())).isFalse();
  }

  @Test
  void a_phase_beside_the_serum_is_both_daily() {
    var verdict = judge(with(ampoule(), serum().daily(AM)), ampoule(), Mode.ADD);

    assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("BOTH_DAILY");
    assertThat(verdict.refuses(Set.of())).isFalse();
  }

  @Test
  void what_is_to_be_avoided_wants_an_acknowledgement_and_nothing_more() {
    var routine = with(acid(), retinolCream().daily(PM), sun());
    var verdict = judge(routine, acid(), Mode.REPLACE_SERUM);

    var ids = verdict.toAcknowledge().stream().map(Finding::id).toList();

    assertThat(verdict.toAcknowledge()).extracting(Finding::rule).containsExactly("L01");
    assertThat(verdict.refuses(Set.of())).isTrue();
    assertThat(verdict.refuses(ids)).isFalse();
  }

  @Test
  void what_was_there_before_and_has_nothing_to_do_with_it_wants_none() {
    var routine = with(ampoule(), retinolCream().daily(PM), glycolic().on(PM, MONDAY), sun());

    var verdict = judge(routine, ampoule(), Mode.REPLACE_SERUM);

    assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("L01", "L16", "L15");
    assertThat(verdict.toAcknowledge()).isEmpty();
  }

  @Test
  void a_block_refuses_whatever_is_acknowledged() {
    var strong = ampoule().with("RETINAL", ActiveFamily.RETINOID);
    var routine = with(strong, sun()).with(Check.pregnant(Pregnancy.YES));
    var verdict = judge(routine, strong, Mode.REPLACE_SERUM);

    var ids = verdict.findings().stream().map(Finding::id).toList();

    assertThat(verdict.blocks()).extracting(Finding::rule).containsExactly("L43");
    assertThat(verdict.refuses(ids)).isTrue();
  }

  @Test
  void a_phase_far_ahead_is_looked_at_in_its_own_days() {
    var routine = with(ampoule(), serum().daily(AM));
    var nextYear = phase(ampoule(), TODAY.plusDays(300), 21, DAILY, Mode.ADD);

    var verdict = EVALUATOR.judge(routine, nextYear, TODAY);

    var on = verdict.findings().getFirst().on();
    assertThat(on).containsExactly(new DateRange(nextYear.first(), nextYear.last()));
  }

  @Test
  void the_serum_rests_on_the_days_of_the_ampoule_only() {
    var nights = new Cadence.Weekdays(Set.of(MONDAY, WEDNESDAY));
    var routine = with(ampoule(), serum().daily(AM), serum().daily(PM), cream().daily(PM));
    var phase = phase(ampoule(), TODAY, 7, nights, Mode.REPLACE_SERUM);

    var plan = EVALUATOR.plan(routine.with(phase), Check.fourWeeks());

    assertThat(names(plan.steps(PM, TODAY))).containsExactly("Bright Ampoule", "Ceramide Cream");
    assertThat(names(plan.steps(AM, TODAY))).isEmpty();
    assertThat(names(plan.steps(PM, TODAY.plusDays(1))))
        .containsExactly("Daily Serum", "Ceramide Cream");
    assertThat(plan.suspended())
        .extracting(Suspended::slot, one -> one.on().size(), Suspended::phase)
        .containsExactly(
            Tuple.tuple(AM, 2, Optional.of(phase.phase())),
            Tuple.tuple(PM, 2, Optional.of(phase.phase())));
  }

  @Test
  void after_the_phase_the_serum_is_back_by_itself() {
    var routine = with(ampoule(), serum().daily(PM));
    var phase = phase(ampoule(), TODAY, 21, DAILY, Mode.REPLACE_SERUM);

    var plan = EVALUATOR.plan(routine.with(phase), Window.from(TODAY.plusDays(21)));

    assertThat(names(plan.layers(PM))).containsExactly("Daily Serum");
    assertThat(plan.suspended()).isEmpty();
  }

  @Test
  void a_flexible_phase_keeps_free_of_clashes_with_what_stands() {
    var routine = with(acid(), retinolCream().on(PM, MONDAY, WEDNESDAY, FRIDAY));
    var running = Stream.iterate(TODAY, day -> day.plusDays(1)).limit(14).toList();

    var days = place(routine, new Cadence.TimesPerWeek(4), running);

    assertThat(days).hasSize(8);
    assertThat(days).extracting(LocalDate::getDayOfWeek).doesNotContain(MONDAY, WEDNESDAY, FRIDAY);
  }

  @Test
  void where_nothing_stands_in_the_way_it_is_spread_evenly() {
    var running = Stream.iterate(TODAY, day -> day.plusDays(1)).limit(7).toList();

    var days = place(with(acid()), new Cadence.TimesPerWeek(3), running);

    assertThat(days)
        .extracting(LocalDate::getDayOfWeek)
        .containsExactly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);
  }

  @Test
  void sunscreen_is_missing_until_a_week_after_an_acid_phase() {
    var phase = phase(acid(), TODAY, 14, DAILY, Mode.REPLACE_SERUM);

    var mornings = new PhaseCheck(EVALUATOR).uncoveredMornings(with(acid()), phase);

    assertThat(mornings).contains(new DateRange(TODAY.plusDays(1), TODAY.plusDays(20)));
  }

  @Test
  void nothing_is_missing_where_a_sunscreen_is_in_the_routine() {
    var phase = phase(acid(), TODAY, 14, DAILY, Mode.REPLACE_SERUM);

    var mornings = new PhaseCheck(EVALUATOR).uncoveredMornings(with(acid(), sun()), phase);

    assertThat(mornings).isEmpty();
  }

  private static PhaseVerdict judge(Situation situation, Bottle bottle, Mode mode) {
    return EVALUATOR.judge(situation, phase(bottle, TODAY, 21, DAILY, mode), TODAY);
  }

  private static List<LocalDate> place(
      Situation situation, Cadence cadence, List<LocalDate> running) {
    return new PhaseCheck(EVALUATOR)
        .applicationDays(
            situation, acid().product(), PM, PhaseDays.Mode.REPLACE_SERUM, cadence, running);
  }

  /** A routine, and a product at hand for a phase. */
  private static Situation with(Bottle atHand, Used... used) {
    var routine = routine(used);
    var products = new HashMap<>(routine.products());
    products.put(atHand.id(), atHand.product());
    return new Situation(
        routine.owner(), routine.profile(), products, routine.applications(), List.of());
  }

  private static Bottle acid() {
    return Bottle.bottle("Acid Ampoule", Category.AMPOULE).with("GLYCOLIC ACID", ActiveFamily.AHA);
  }

  private static Bottle retinolCream() {
    return Bottle.retinal();
  }

  private static Used sun() {
    return sunscreen().daily(AM);
  }

  private static List<String> names(List<Product> products) {
    return products.stream().map(Product::name).toList();
  }
}
