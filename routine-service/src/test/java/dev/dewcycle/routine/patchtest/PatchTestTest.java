package dev.dewcycle.routine.patchtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.patchtest.PatchTest.Kind;
import dev.dewcycle.routine.patchtest.PatchTest.Outcome;
import dev.dewcycle.routine.patchtest.PatchTest.Result;
import dev.dewcycle.routine.patchtest.PatchTest.Telling;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTestTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "SEVEN_DAYS, 6, false",
    "SEVEN_DAYS, 7, true",
    "QUICK_48H, 1, false",
    "QUICK_48H, 2, true"
  })
  void it_is_passed_when_its_days_are_over(Kind kind, int later, boolean passed) {
    var telling = begun(kind).tell(Outcome.PASSED, MONDAY.plusDays(later));

    assertThat(telling instanceof Telling.Kept).isEqualTo(passed);
  }

  @Test
  void a_reaction_can_be_told_on_the_first_day() {
    var told = kept(begun(Kind.SEVEN_DAYS).tell(Outcome.REACTED, MONDAY));

    assertThat(told.result()).contains(new Result(Outcome.REACTED, MONDAY));
  }

  @Test
  void a_late_reaction_takes_back_that_it_was_passed() {
    var passed = kept(begun(Kind.QUICK_48H).tell(Outcome.PASSED, MONDAY.plusDays(2)));

    var reacted = kept(passed.tell(Outcome.REACTED, MONDAY.plusDays(3)));

    assertThat(reacted.satisfies(Kind.QUICK_48H)).isFalse();
  }

  @Test
  void a_reaction_is_not_taken_back() {
    var reacted = kept(begun(Kind.QUICK_48H).tell(Outcome.REACTED, MONDAY));

    assertThat(reacted.tell(Outcome.PASSED, MONDAY.plusDays(9)))
        .isInstanceOf(Telling.Contradicted.class);
  }

  @Test
  void what_is_told_twice_keeps_its_first_day() {
    var reacted = kept(begun(Kind.QUICK_48H).tell(Outcome.REACTED, MONDAY));

    assertThat(kept(reacted.tell(Outcome.REACTED, MONDAY.plusDays(1)))).isEqualTo(reacted);
  }

  @ParameterizedTest
  @CsvSource({
    "SEVEN_DAYS, SEVEN_DAYS, true",
    "SEVEN_DAYS, QUICK_48H, true",
    "QUICK_48H, QUICK_48H, true",
    "QUICK_48H, SEVEN_DAYS, false"
  })
  void a_quick_check_is_no_test_of_seven_days(Kind done, Kind least, boolean enough) {
    var passed = kept(begun(done).tell(Outcome.PASSED, MONDAY.plusDays(7)));

    assertThat(passed.satisfies(least)).isEqualTo(enough);
  }

  @Test
  void a_test_that_goes_on_satisfies_nobody() {
    assertThat(begun(Kind.SEVEN_DAYS).satisfies(Kind.QUICK_48H)).isFalse();
  }

  private static PatchTest begun(Kind kind) {
    return new PatchTest(new UUID(1, 1), new UUID(7, 7), kind, MONDAY, Optional.empty());
  }

  private static PatchTest kept(Telling telling) {
    return ((Telling.Kept) telling).test();
  }
}
