package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Severity.BLOCK;
import static dev.dewcycle.events.Severity.INFO;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.check;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.subscriber.Avoid.Why;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Pregnancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
  private final Used sun = sunscreen().daily(AM);

  @Test
  void a_retinoid_is_blocked_in_pregnancy() {
    var routine = routine(retinol().daily(PM), sun).with(Check.pregnant(Pregnancy.YES));

    var found = byRule(routine, "L43");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().severity()).isEqualTo(BLOCK);
    assertThat(found.getFirst().isAboutPerson()).isTrue();
  }

  @Test
  void a_trace_of_a_gentle_retinyl_ester_is_blocked_in_pregnancy_too() {
    var cream = cream().withTraceOf("RETINYL PALMITATE", ActiveFamily.RETINYL_ESTER);

    var found = check(routine(cream.daily(PM)).with(Check.pregnant(Pregnancy.YES)));

    assertThat(found).extracting(Finding::rule).containsExactly("L43");
  }

  @Test
  void a_pregnancy_of_which_nothing_is_known_blocks_nothing() {
    var routine = routine(retinol().daily(PM), sun).with(Check.pregnant(Pregnancy.UNKNOWN));

    assertThat(check(routine)).isEmpty();
  }

  @Test
  void a_damaged_barrier_takes_no_acid() {
    var routine = routine(glycolic().on(PM, MONDAY), cream().daily(PM), sun);

    var found = check(routine.with(Check.withBarrier(Barrier.DAMAGED)));

    assertThat(found).extracting(Finding::rule).containsExactly("L47");
    assertThat(found.getFirst().products()).containsExactly(glycolic().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Limonene; LIMONENE",
        "  limonene; Limonene*",
        "Parfum; PARFUM (FRAGRANCE)",
        "Fragrance; Parfum/Fragrance",
        "1,2-Hexanediol; 1,2-HEXANEDIOL"
      })
  void an_allergen_is_found_however_it_is_printed(String avoided, String printed) {
    var routine =
        routine(serum().with(printed).daily(PM)).with(Check.avoiding(avoided, Why.ALLERGY));

    var found = check(routine);

    assertThat(found).extracting(Finding::rule).containsExactly("ALLERGEN");
    assertThat(found.getFirst().severity()).isEqualTo(BLOCK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Alcohol; CETEARYL ALCOHOL",
        "Titanium Dioxide (nano); ZINC OXIDE (NANO)",
        "Extract (5%); OTHER EXTRACT (5%)"
      })
  void another_ingredient_is_no_allergen(String avoided, String printed) {
    var routine =
        routine(serum().with(printed).daily(PM)).with(Check.avoiding(avoided, Why.ALLERGY));

    assertThat(check(routine)).isEmpty();
  }

  @Test
  void a_mere_preference_is_only_mentioned() {
    var routine =
        routine(serum().with("PARFUM").daily(PM)).with(Check.avoiding("Parfum", Why.PREFERENCE));

    var found = check(routine);

    assertThat(found).extracting(Finding::rule).containsExactly("PREFERENCE");
    assertThat(found.getFirst().severity()).isEqualTo(INFO);
  }

  @Test
  void a_product_without_a_list_is_unknown_and_never_fine() {
    var secret = bottle("Secret Serum", Category.SERUM).withoutList();
    var routine = routine(secret.daily(PM)).with(Check.avoiding("Parfum", Why.ALLERGY));

    var answer = Check.EVALUATOR.check(routine, Check.fourWeeks());

    assertThat(answer.findings()).isEmpty();
    assertThat(answer.unknown()).containsExactly(secret.id());
  }
}
