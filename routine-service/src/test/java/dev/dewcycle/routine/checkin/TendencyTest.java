package dev.dewcycle.routine.checkin;

import static dev.dewcycle.routine.checkin.Said.allWell;
import static dev.dewcycle.routine.checkin.Said.comfort;
import static dev.dewcycle.routine.checkin.Said.effect;
import static dev.dewcycle.routine.checkin.Said.liking;
import static dev.dewcycle.routine.checkin.Said.mild;
import static dev.dewcycle.routine.checkin.Said.severe;
import static dev.dewcycle.routine.checkin.Said.soSo;
import static dev.dewcycle.routine.checkin.Sign.DRYNESS;
import static dev.dewcycle.routine.checkin.Sign.REDNESS;
import static dev.dewcycle.routine.checkin.Sign.STINGING;
import static dev.dewcycle.routine.checkin.Tendency.ALL_WELL;
import static dev.dewcycle.routine.checkin.Tendency.SIGNS;
import static dev.dewcycle.routine.checkin.Tendency.UNCOMFORTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers stand with the last ones first. */
class TendencyTest {
  @Test
  void one_mild_sign_is_waited_for() {
    assertThat(Tendency.of(List.of(mild(STINGING)))).isEmpty();
  }

  @Test
  void stinging_twice_speaks_for_less() {
    assertThat(Tendency.of(List.of(mild(STINGING), soSo(), mild(STINGING)))).contains(SIGNS);
  }

  @Test
  void two_signs_at_once_count_as_two() {
    assertThat(Tendency.of(List.of(mild(REDNESS, DRYNESS)))).contains(SIGNS);
  }

  @Test
  void signs_that_are_gone_speak_for_nothing() {
    assertThat(Tendency.of(List.of(soSo(), mild(STINGING), mild(STINGING)))).isEmpty();
  }

  @Test
  void signs_of_long_ago_do_not_count() {
    assertThat(Tendency.of(List.of(mild(STINGING), soSo(), soSo(), mild(STINGING)))).isEmpty();
  }

  @Test
  void skin_that_feels_bad_twice_in_a_row_speaks_for_less() {
    assertThat(Tendency.of(List.of(comfort(2), comfort(1)))).contains(UNCOMFORTABLE);
    assertThat(Tendency.of(List.of(comfort(2), comfort(3), comfort(2)))).isEmpty();
  }

  @Test
  void all_well_three_times_speaks_for_more() {
    assertThat(Tendency.of(List.of(allWell(), allWell(), allWell()))).contains(ALL_WELL);
    assertThat(Tendency.of(List.of(allWell(), allWell()))).isEmpty();
  }

  @Test
  void what_is_not_well_in_every_respect_does_not_speak_for_more() {
    var silent = new Answers(5, Optional.of(1), Optional.empty(), List.of());

    assertThat(List.of(comfort(3), effect(0), liking(3), silent, mild(STINGING)))
        .allSatisfy(less -> assertThat(Tendency.of(List.of(allWell(), less, allWell()))).isEmpty());
  }

  @Test
  void a_reaction_asks_for_more_than_another_cadence() {
    assertThat(Tendency.of(List.of(severe(STINGING), mild(STINGING), mild(STINGING)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Sign.class)
  void any_severe_sign_is_a_reaction(Sign sign) {
    assertThat(severe(sign).tellReaction()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Sign.class)
  void of_mild_signs_only_swelling_hives_and_blisters_are_one(Sign sign) {
    assertThat(mild(sign).tellReaction())
        .isEqualTo(List.of(Sign.SWELLING, Sign.HIVES, Sign.BLISTERS).contains(sign));
  }
}
