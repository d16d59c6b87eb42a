package dev.dewcycle.routine.checkin;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.checkin.Said.allWell;
import static dev.dewcycle.routine.checkin.Said.mild;
import static dev.dewcycle.routine.checkin.Sign.STINGING;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.checkin.CadenceProposal.Change;
import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Used;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.phase.PhaseFacts;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.Cadence.Daily;
import dev.dewcycle.routine.routine.Cadence.TimesPerWeek;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.use.Diligence;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CadenceSearchTest {
  private static final Evaluator EVALUATOR = new Evaluator(RuleBook.standard());
  private static final List<Answers> STUNG_TWICE = List.of(mild(STINGING), mild(STINGING));
  private static final List<Answers> ALL_WELL = List.of(allWell(), allWell(), allWell());
  private static final Used SUN = sunscreen().daily(AM);

  @Test
  void stinging_twice_leads_from_four_nights_to_two() {
    var routine = routine(retinol().every(new TimesPerWeek(4), PM), SUN);

    var proposal = inRoutine(routine, retinol(), STUNG_TWICE).orElseThrow();

    assertThat(proposal.changes())
        .containsExactly(new Change(PM, new TimesPerWeek(4), new TimesPerWeek(2)));
    assertThat(proposal.edits())
        .containsExactly(new Edit.SetCadence(retinol().id(), PM, new TimesPerWeek(2)));
    assertThat(proposal.tendency().direction()).isEqualTo(Tendency.Direction.LOWER);
  }

  @Test
  void all_well_leads_up_by_one_night() {
    var routine = routine(serum().every(new TimesPerWeek(4), PM));

    var proposal = inRoutine(routine, serum(), ALL_WELL).orElseThrow();

    assertThat(proposal.changes())
        .containsExactly(new Change(PM, new TimesPerWeek(4), new TimesPerWeek(5)));
  }

  @Test
  void less_is_proposed_for_both_slots_and_more_for_none_of_two() {
    var routine = routine(serum().daily(AM), serum().daily(PM));

    assertThat(inRoutine(routine, serum(), STUNG_TWICE).orElseThrow().changes())
        .extracting(Change::slot, Change::to)
        .containsExactly(tuple(AM, new TimesPerWeek(3)), tuple(PM, new TimesPerWeek(3)));
    assertThat(inRoutine(routine, serum(), ALL_WELL)).isEmpty();
  }

  @Test
  void more_than_the_directions_say_is_not_proposed() {
    var directed = serum().directed(4, 56);

    var found = inRoutine(routine(directed.every(new TimesPerWeek(4), PM)), directed, ALL_WELL);

    assertThat(found).isEmpty();
  }

  @Test
  void an_ampoule_by_habit_stays_at_a_few_nights() {
    var routine = routine(ampoule().every(new TimesPerWeek(3), PM));

    assertThat(inRoutine(routine, ampoule(), ALL_WELL)).isEmpty();
  }

  @Test
  void what_would_open_a_finding_is_not_proposed() {
    var young = retinol().every(new TimesPerWeek(2), PM).since(TODAY.minusDays(3));

    assertThat(inRoutine(routine(young, SUN), retinol(), ALL_WELL)).isEmpty();
    assertThat(
            inRoutine(routine(retinol().every(new TimesPerWeek(2), PM), SUN), retinol(), ALL_WELL))
        .isPresent();
  }

  @Test
  void a_sunscreen_that_stings_is_not_left_out_on_some_mornings() {
    var routine = routine(glycolic().every(new TimesPerWeek(2), PM), SUN);

    assertThat(inRoutine(routine, sunscreen(), STUNG_TWICE)).isEmpty();
  }

  @Test
  void who_skips_often_goes_down_from_what_is_really_used_and_not_up() {
    var routine = routine(serum().every(new TimesPerWeek(4), PM));
    var half = new Diligence(6, 6);
    var search = new CadenceSearch(EVALUATOR, routine, TODAY);

    var lower = search.ofRoutine(serum().id(), STUNG_TWICE, half).orElseThrow();

    assertThat(lower.changes().getFirst().to()).isEqualTo(new TimesPerWeek(1));
    assertThat(lower.usedPerWeek()).contains(2.0);
    assertThat(search.ofRoutine(serum().id(), ALL_WELL, half)).isEmpty();
  }

  @Test
  void a_product_that_is_blocked_or_not_in_use_has_no_other_cadence() {
    var routine = routine(serum().daily(PM));
    var blocked = routine.afterReactions(List.of(new Blocked(serum().id(), TODAY)));

    assertThat(inRoutine(blocked, serum(), STUNG_TWICE)).isEmpty();
    assertThat(inRoutine(routine, retinol(), STUNG_TWICE)).isEmpty();
  }

  @Test
  void on_a_damaged_barrier_nothing_is_used_more() {
    var routine = routine(serum().every(new TimesPerWeek(4), PM));
    var damaged = routine.with(routine.profile().with(Barrier.DAMAGED));

    assertThat(inRoutine(damaged, serum(), ALL_WELL)).isEmpty();
    assertThat(inRoutine(damaged, serum(), STUNG_TWICE)).isPresent();
  }

  @Test
  void a_phase_is_named_and_the_routine_is_not_edited() {
    var phase = phase(new TimesPerWeek(4));

    var proposal = inPhase(phase, STUNG_TWICE).orElseThrow();

    assertThat(proposal.phase()).contains(phase.facts().id());
    assertThat(proposal.changes())
        .containsExactly(new Change(PM, new TimesPerWeek(4), new TimesPerWeek(2)));
    assertThat(proposal.edits()).isEmpty();
  }

  @Test
  void on_its_last_day_a_phase_has_no_other_cadence() {
    var phase = phase(new TimesPerWeek(4));
    var search = new CadenceSearch(EVALUATOR, inPhase(phase), phase.facts().dates().lastDay());

    assertThat(search.ofPhase(phase, STUNG_TWICE, Diligence.UNTOLD)).isEmpty();
  }

  @Test
  void a_daily_phase_that_suits_is_daily_already() {
    assertThat(inPhase(phase(new Daily()), ALL_WELL)).isEmpty();
  }

  private static Optional<CadenceProposal> inRoutine(
      Situation situation, Bottle bottle, List<Answers> said) {
    return new CadenceSearch(EVALUATOR, situation, TODAY)
        .ofRoutine(bottle.id(), said, Diligence.UNTOLD);
  }

  private static Optional<CadenceProposal> inPhase(Phase phase, List<Answers> said) {
    return new CadenceSearch(EVALUATOR, inPhase(phase), TODAY.plusDays(3))
        .ofPhase(phase, said, Diligence.UNTOLD);
  }

  private static Situation inPhase(Phase phase) {
    var facts = phase.facts();
    var running = facts.dates().runningDays();
    return routine(serum().daily(PM))
        .with(Map.of(ampoule().id(), ampoule().product()))
        .with(
            new PhaseDays(
                facts.id(),
                facts.product(),
                facts.slot(),
                facts.mode(),
                running.getFirst(),
                running.getLast(),
                running.size(),
                running));
  }

  private static Phase phase(Cadence cadence) {
    return new Phase.Active(
        new PhaseFacts(
            new UUID(7, 1),
            "her",
            ampoule().id(),
            Set.of(),
            new Goal.BoostHydration(),
            PhaseDates.of(TODAY, 21),
            cadence,
            Slot.PM,
            PhaseDays.Mode.REPLACE_SERUM,
            false));
  }

  private static Situation routine(Used... used) {
    var products =
        Arrays.stream(used)
            .map(Used::product)
            .collect(Collectors.toMap(Product::id, Function.identity(), (one, same) -> one));
    return new Situation(
        "her",
        Profile.of(ZoneId.of("Asia/Seoul")),
        products,
        Arrays.stream(used).map(Used::application).toList(),
        List.of());
  }
}
