package dev.dewcycle.routine.advice;

import static dev.dewcycle.routine.advice.Recommendation.AMPOULE_PHASE;
import static dev.dewcycle.routine.advice.Recommendation.NEITHER;
import static dev.dewcycle.routine.advice.Recommendation.SERUM;
import static dev.dewcycle.routine.advice.Recommendation.SERUM_WITH_AMPOULE_NIGHTS;
import static dev.dewcycle.routine.advice.Someone.TODAY;
import static dev.dewcycle.routine.advice.Someone.tolerant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Concern;
import dev.dewcycle.routine.advice.AdviceReason.Code;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdvisorTest {
  private static final Goal ONE_ISSUE = new Goal.TargetConcern(Concern.BRIGHTENING);

  @Test
  void who_asks_for_nothing_needs_no_ampoule() {
    var advice = tolerant().ask();

    assertThat(advice.recommendation()).isEqualTo(SERUM);
    assertThat(codes(advice)).containsExactly(Code.MOST_NEED_NO_AMPOULE);
    assertThat(advice.plan()).isEmpty();
  }

  @Test
  void concerns_in_the_profile_are_no_goal() {
    assertThat(tolerant().worried(Concern.BRIGHTENING).ask().recommendation()).isEqualTo(SERUM);
  }

  @Test
  void one_issue_and_tolerant_skin_get_a_phase() {
    var advice = tolerant().aiming(ONE_ISSUE).ask();

    assertThat(advice.recommendation()).isEqualTo(AMPOULE_PHASE);
    assertThat(codes(advice))
        .containsExactly(Code.ONE_GOAL, Code.TOLERATES_ACTIVES, Code.PATCH_TEST_FIRST);
    assertThat(phase(advice).dates().startsOn()).isEqualTo(TODAY.plusDays(7));
    assertThat(phase(advice).dates().days()).isEqualTo(28);
  }

  @Test
  void a_beginner_gets_a_serum_whatever_is_wished() {
    var advice =
        tolerant().beginner().aiming(ONE_ISSUE).wanting(Want.FASTER_RESULTS, Want.BOTH).ask();

    assertThat(advice.recommendation()).isEqualTo(SERUM);
    assertThat(codes(advice)).containsExactly(Code.BEGINNER);
  }

  @Test
  void sensitive_skin_gets_a_serum() {
    var advice = tolerant().sensitivity(Sensitivity.HIGH).aiming(ONE_ISSUE).ask();

    assertThat(advice.recommendation()).isEqualTo(SERUM);
    assertThat(codes(advice)).containsExactly(Code.SENSITIVE);
  }

  @Test
  void sensitive_skin_that_is_to_calm_down_gets_a_phase_without_irritants() {
    var advice = tolerant().sensitivity(Sensitivity.HIGH).aiming(new Goal.CalmIrritation()).ask();

    assertThat(advice.recommendation()).isEqualTo(AMPOULE_PHASE);
    assertThat(phase(advice).unsuitable())
        .contains(ActiveFamily.RETINOID, ActiveFamily.AHA, ActiveFamily.L_ASCORBIC_ACID)
        .doesNotContain(ActiveFamily.NIACINAMIDE, ActiveFamily.CENTELLA);
    assertThat(phase(advice).cadence()).isEqualTo(new Cadence.TimesPerWeek(3));
    assertThat(phase(advice).dates().days()).isEqualTo(7);
  }

  @Test
  void what_works_like_the_cause_of_a_reaction_speaks_against_everything() {
    var reacted = tolerant().havingReacted(new Reactions(Set.of(ActiveFamily.NIACINAMIDE), false));

    var advice = reacted.using(ActiveFamily.NIACINAMIDE).aiming(ONE_ISSUE).ask();

    assertThat(advice.recommendation()).isEqualTo(NEITHER);
    assertThat(advice.reasons())
        .containsExactly(AdviceReason.of(Code.REACTED_FAMILY_IN_USE, "NIACINAMIDE"));
  }

  @Test
  void a_blocked_product_that_is_still_in_use_speaks_against_everything() {
    var advice = tolerant().havingReacted(new Reactions(Set.of(), true)).aiming(ONE_ISSUE).ask();

    assertThat(advice.recommendation()).isEqualTo(NEITHER);
    assertThat(codes(advice)).containsExactly(Code.REACTED_PRODUCT_IN_USE);
  }

  @Test
  void a_reaction_to_something_else_narrows_the_ampoule() {
    var reacted = tolerant().havingReacted(new Reactions(Set.of(ActiveFamily.NIACINAMIDE), false));

    var advice = reacted.using(ActiveFamily.RETINOID).aiming(ONE_ISSUE).ask();

    assertThat(advice.recommendation()).isEqualTo(AMPOULE_PHASE);
    assertThat(phase(advice).unsuitable()).contains(ActiveFamily.NIACINAMIDE);
  }

  @Test
  void a_damaged_barrier_comes_before_everything() {
    var advice = tolerant().damaged().beginner().aiming(ONE_ISSUE).ask();

    assertThat(advice.recommendation()).isEqualTo(NEITHER);
    assertThat(codes(advice)).containsExactly(Code.BARRIER_DAMAGED);
  }

  @Test
  void pregnancy_with_a_retinoid_in_use_is_neither() {
    var advice = tolerant().pregnant().using(ActiveFamily.RETINYL_ESTER).ask();

    assertThat(advice.recommendation()).isEqualTo(NEITHER);
    assertThat(advice.reasons().getFirst().args()).containsExactly("RETINYL_ESTER");
  }

  @Test
  void pregnancy_alone_narrows_the_choice() {
    var advice = tolerant().pregnant().using(ActiveFamily.NIACINAMIDE).aiming(ONE_ISSUE).ask();

    assertThat(advice.recommendation()).isEqualTo(AMPOULE_PHASE);
    assertThat(codes(advice)).contains(Code.PREGNANCY_NARROWS);
    assertThat(phase(advice).unsuitable())
        .contains(ActiveFamily.RETINOID, ActiveFamily.HYDROQUINONE, ActiveFamily.BHA);
  }

  @Test
  void dull_skin_is_a_reason_without_a_goal() {
    var advice = tolerant().skin(SkinState.DULL).ask();

    assertThat(advice.recommendation()).isEqualTo(AMPOULE_PHASE);
    assertThat(codes(advice)).startsWith(Code.SKIN_DULL);
    assertThat(phase(advice).goal()).contains(new Goal.TargetConcern(Concern.BRIGHTENING));
  }

  @Test
  void irritated_skin_alone_is_none() {
    assertThat(tolerant().skin(SkinState.IRRITATED).ask().recommendation()).isEqualTo(SERUM);
  }

  @Test
  void faster_results_aim_at_the_only_concern() {
    var advice = tolerant().worried(Concern.BLEMISH).wanting(Want.FASTER_RESULTS).ask();

    assertThat(phase(advice).goal()).contains(new Goal.TargetConcern(Concern.BLEMISH));
  }

  @Test
  void faster_results_in_several_things_leave_the_goal_open() {
    var advice =
        tolerant().worried(Concern.BLEMISH, Concern.CALMING).wanting(Want.FASTER_RESULTS).ask();

    assertThat(advice.recommendation()).isEqualTo(AMPOULE_PHASE);
    assertThat(phase(advice).goal()).isEmpty();
  }

  @Test
  void who_wants_both_gets_ampoule_nights_and_is_told_why_not_daily() {
    var advice = tolerant().wanting(Want.BOTH).ask();

    assertThat(advice.recommendation()).isEqualTo(SERUM_WITH_AMPOULE_NIGHTS);
    assertThat(codes(advice)).contains(Code.NOT_BOTH_DAILY);
    assertThat(advice.plan().orElseThrow().cadence()).isEqualTo(new Cadence.TimesPerWeek(2));
  }

  private static AmpoulePlan.Phase phase(Advice advice) {
    return (AmpoulePlan.Phase) advice.plan().orElseThrow();
  }

  private static List<Code> codes(Advice advice) {
    return advice.reasons().stream().map(AdviceReason::code).toList();
  }
}
