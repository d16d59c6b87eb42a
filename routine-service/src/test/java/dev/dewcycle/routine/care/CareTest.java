package dev.dewcycle.routine.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.SunNeed;
import dev.dewcycle.routine.owned.Owned;
import dev.dewcycle.routine.patchtest.PatchTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CareTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final UUID PRODUCT = new UUID(1, 1);

  private static PatchTest test(int number, PatchTest.Kind kind, LocalDate startedOn) {
    return new PatchTest(new UUID(2, number), PRODUCT, kind, startedOn, Optional.empty());
  }

  private static List<CareDate> ofTests(PatchTest... tests) {
    return new Care(List.of(tests), List.of(), Map.of(), Optional.empty()).dates();
  }

  private static Owned jar(String openedOn) {
    return new Owned(
        PRODUCT,
        Optional.ofNullable(openedOn).map(LocalDate::parse),
        Optional.empty(),
        Optional.empty());
  }

  private static List<LocalDate> expiries(Map<UUID, Integer> months, Owned... jars) {
    return new Care(List.of(), List.of(jars), months, Optional.empty())
        .dates().stream().map(CareDate::from).toList();
  }

  @Test
  void the_test_of_a_week_is_applied_twice_on_each_of_its_days() {
    var lastDay = Optional.of(LocalDate.parse("2026-03-08"));

    assertThat(ofTests(test(1, PatchTest.Kind.SEVEN_DAYS, TODAY)))
        .containsExactly(
            new CareDate(PRODUCT, ReminderKind.PATCH_TEST, Optional.of(Slot.AM), TODAY, lastDay),
            new CareDate(PRODUCT, ReminderKind.PATCH_TEST, Optional.of(Slot.PM), TODAY, lastDay));
  }

  @Test
  void the_quick_check_is_looked_at_on_both_its_days() {
    assertThat(ofTests(test(1, PatchTest.Kind.QUICK_48H, TODAY)))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.slot()).isEmpty();
              assertThat(date.until()).hasValue(TODAY.plusDays(1));
            });
  }

  @Test
  void a_test_whose_result_is_told_is_not_reminded_of() {
    var told = new PatchTest.Result(PatchTest.Outcome.PASSED, TODAY.plusDays(7));
    var over =
        new PatchTest(new UUID(2, 1), PRODUCT, PatchTest.Kind.SEVEN_DAYS, TODAY, Optional.of(told));

    assertThat(ofTests(over)).isEmpty();
  }

  @Test
  void of_several_tests_with_a_product_the_latest_counts() {
    assertThat(
            ofTests(
                test(2, PatchTest.Kind.QUICK_48H, TODAY.minusDays(9)),
                test(1, PatchTest.Kind.QUICK_48H, TODAY)))
        .extracting(CareDate::from)
        .containsExactly(TODAY);
  }

  @Test
  void an_open_jar_expires_by_months_of_the_calendar() {
    assertThat(expiries(Map.of(PRODUCT, 6), jar("2025-08-31")))
        .containsExactly(LocalDate.parse("2026-02-28"));
  }

  @Test
  void every_open_jar_of_a_product_expires_for_itself() {
    assertThat(
            expiries(Map.of(PRODUCT, 6), jar("2026-02-01"), jar("2026-01-01"), jar("2026-01-01")))
        .containsExactly(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-08-01"));
  }

  @Test
  void a_closed_jar_or_one_of_an_unknown_period_expires_on_no_known_day() {
    assertThat(expiries(Map.of(PRODUCT, 6), jar(null))).isEmpty();
    assertThat(expiries(Map.of(), jar("2026-01-01"))).isEmpty();
  }

  @Test
  void a_missing_cover_is_told_with_its_open_end() {
    var need = new SunNeed(PRODUCT, TODAY, Optional.empty());

    assertThat(new Care(List.of(), List.of(), Map.of(), Optional.of(need)).dates())
        .containsExactly(
            new CareDate(
                PRODUCT, ReminderKind.SUNSCREEN, Optional.empty(), TODAY, Optional.empty()));
  }
}
