package dev.dewcycle.routine.checkin;

import static dev.dewcycle.routine.checkin.PhaseReview.Reason.NOT_LIKED;
import static dev.dewcycle.routine.checkin.PhaseReview.Reason.NO_EFFECT;
import static dev.dewcycle.routine.checkin.PhaseReview.Reason.REACTED;
import static dev.dewcycle.routine.checkin.PhaseReview.Reason.SIGNS;
import static dev.dewcycle.routine.checkin.PhaseReview.Reason.UNCOMFORTABLE;
import static dev.dewcycle.routine.checkin.PhaseReview.Reason.WORKS;
import static dev.dewcycle.routine.checkin.PhaseReview.Reason.WORSE;
import static dev.dewcycle.routine.checkin.PhaseReview.Verdict.DROP;
import static dev.dewcycle.routine.checkin.PhaseReview.Verdict.KEEP_SERUM;
import static dev.dewcycle.routine.checkin.PhaseReview.Verdict.REPEAT;
import static dev.dewcycle.routine.checkin.Said.allWell;
import static dev.dewcycle.routine.checkin.Said.comfort;
import static dev.dewcycle.routine.checkin.Said.effect;
import static dev.dewcycle.routine.checkin.Said.liking;
import static dev.dewcycle.routine.checkin.Said.mild;
import static dev.dewcycle.routine.checkin.Said.severe;
import static dev.dewcycle.routine.checkin.Sign.STINGING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.checkin.PhaseReview.Reason;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.phase.PhaseFacts;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhaseReviewTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST_DAY = MONDAY.plusDays(13);

  private final Phase.Active active =
      new Phase.Active(
          new PhaseFacts(
              new UUID(7, 1),
              "her",
              new UUID(7, 7),
              Set.of(),
              new Goal.BoostHydration(),
              PhaseDates.of(MONDAY, 14),
              new Cadence.Daily(),
              Slot.PM,
              PhaseDays.Mode.REPLACE_SERUM,
              false));

  @Test
  void what_works_and_is_taken_well_may_be_repeated_after_a_rest() {
    var review = onLastDay(allWell(), effect(0));

    assertThat(review).isEqualTo(new PhaseReview(REPEAT, List.of(WORKS), restUntil()));
  }

  @Test
  void before_the_last_day_nothing_is_judged() {
    assertThat(PhaseReview.of(active, List.of(allWell()), LAST_DAY.minusDays(1))).isEmpty();
    assertThat(PhaseReview.of(active.complete(), List.of(allWell()), LAST_DAY.plusDays(9)))
        .isPresent();
  }

  @Test
  void what_did_nothing_or_is_not_liked_leaves_the_serum() {
    assertThat(onLastDay(effect(0))).isEqualTo(keepSerum(NO_EFFECT));
    assertThat(onLastDay(liking(2))).isEqualTo(keepSerum(NOT_LIKED));
  }

  @Test
  void what_stings_again_and_again_leaves_the_serum_even_if_it_works() {
    assertThat(onLastDay(allWell(), mild(STINGING), mild(STINGING))).isEqualTo(keepSerum(SIGNS));
    assertThat(onLastDay(allWell(), mild(STINGING)).verdict()).isEqualTo(REPEAT);
  }

  @Test
  void what_makes_it_worse_is_dropped() {
    assertThat(onLastDay(effect(-1))).isEqualTo(drop(WORSE));
    assertThat(onLastDay(comfort(2))).isEqualTo(drop(UNCOMFORTABLE));
  }

  @Test
  void a_reaction_weighs_more_than_everything_after_it() {
    assertThat(onLastDay(allWell(), severe(STINGING))).isEqualTo(drop(REACTED));
    var ended = active.stop(MONDAY.plusDays(3), PhaseOutcome.REACTION, Optional.empty());
    assertThat(PhaseReview.of(ended, List.of(allWell()), MONDAY.plusDays(3)))
        .contains(drop(REACTED));
  }

  @Test
  void where_nobody_tells_an_effect_there_is_no_verdict() {
    var silent = new Answers(4, Optional.empty(), Optional.empty(), List.of());

    assertThat(PhaseReview.of(active, List.of(silent), LAST_DAY)).isEmpty();
  }

  private PhaseReview onLastDay(Answers... said) {
    return PhaseReview.of(active, List.of(said), LAST_DAY).orElseThrow();
  }

  private static Optional<LocalDate> restUntil() {
    return Optional.of(LAST_DAY.plusDays(14));
  }

  private static PhaseReview keepSerum(Reason reason) {
    return new PhaseReview(KEEP_SERUM, List.of(reason), Optional.empty());
  }

  private static PhaseReview drop(Reason reason) {
    return new PhaseReview(DROP, List.of(reason), Optional.empty());
  }
}
