package dev.dewcycle.routine.fit;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Avoid;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoxCheckTest {
  private static final Bottle TONER =
      bottle("Hydrating Toner", Category.HYDRATING_TONER).with("PANTHENOL", ActiveFamily.PANTHENOL);
  private static final Bottle RIDDLE = bottle("Riddle", Category.MOISTURIZER).withoutList();

  private final Her covered = Her.using(cream().daily(PM), sunscreen().daily(AM));

  @Test
  void what_supports_the_skin_fits() {
    var box = covered.gets(TONER);

    assertThat(box.verdict()).isEqualTo(Verdict.FITS);
    assertThat(box.changes()).isEmpty();
    assertThat(box.coverage().known()).isEqualTo(3);
  }

  @Test
  void a_new_retinoid_fits_at_the_pace_at_which_skin_gets_used_to_it() {
    var box = covered.gets(retinol());

    assertThat(box.verdict()).isEqualTo(Verdict.FITS_WITH_CHANGES);
    assertThat(box.changes())
        .contains(new Edit.SetCadence(retinol().id(), PM, new Cadence.TimesPerWeek(2)));
    assertThat(box.products().getFirst().news()).anyMatch(Trials::isWorry);
  }

  @Test
  void an_acid_without_a_sunscreen_fits_with_one() {
    var box = Her.using(cream().daily(PM)).gets(glycolic());

    assertThat(box.verdict()).isEqualTo(Verdict.FITS_WITH_CHANGES);
    assertThat(box.changes()).contains(new Edit.AddSunscreen());
  }

  @Test
  void a_sunscreen_in_the_box_covers_the_acid_in_it() {
    var box = Her.using(cream().daily(PM)).gets(glycolic(), sunscreen());

    assertThat(box.changes()).doesNotContain(new Edit.AddSunscreen());
    assertThat(box.products().getFirst().verdict()).isEqualTo(Verdict.FITS_WITH_CHANGES);
    assertThat(box.news()).noneMatch(found -> found.rule().ruleClass() == RuleClass.SUN);
  }

  @Test
  void what_is_wrong_already_without_the_product_does_not_count() {
    var troubled =
        Her.using(
            retinol().daily(PM), glycolic().daily(PM), cream().daily(PM), sunscreen().daily(AM));

    assertThat(troubled.gets(TONER).verdict()).isEqualTo(Verdict.FITS);
  }

  @Test
  void what_she_uses_already_counts_as_new() {
    var troubled = Her.using(retinol().daily(PM), glycolic().daily(PM), sunscreen().daily(AM));

    var box = troubled.gets(glycolic());

    assertThat(box.products().getFirst().meant().usage().isKept()).isTrue();
    assertThat(box.news())
        .anyMatch(
            found -> found.severity() == Severity.AVOID && names(found).contains(retinol().id()));
  }

  @Test
  void an_acid_finds_nights_beside_a_nightly_retinoid_or_another_time_of_day() {
    var box = Her.using(retinol().daily(PM), sunscreen().daily(AM)).gets(glycolic());

    assertThat(box.verdict()).isEqualTo(Verdict.FITS_WITH_CHANGES);
    assertThat(box.changes()).isNotEmpty();
  }

  @Test
  void pregnancy_and_a_retinoid_have_no_way_out() {
    var box = covered.pregnant().gets(retinol());

    assertThat(box.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
    assertThat(box.products().getFirst().way()).isEmpty();
    assertThat(box.news().getFirst().severity()).isEqualTo(Severity.BLOCK);
  }

  @Test
  void an_allergen_does_not_fit_and_a_mere_preference_is_told() {
    var perfumed = bottle("Perfumed Cream", Category.MOISTURIZER).with("LIMONENE");

    assertThat(covered.avoiding("Limonene", Avoid.Why.ALLERGY).gets(perfumed).verdict())
        .isEqualTo(Verdict.DOES_NOT_FIT);
    var preferred = covered.avoiding("Limonene", Avoid.Why.PREFERENCE).gets(perfumed);
    assertThat(preferred.verdict()).isEqualTo(Verdict.FITS);
    assertThat(preferred.news()).anyMatch(found -> found.rule().id().equals("PREFERENCE"));
  }

  @Test
  void a_recalled_product_does_not_fit() {
    assertThat(covered.gets(TONER.recalled(RecallAction.STOP)).verdict())
        .isEqualTo(Verdict.DOES_NOT_FIT);
  }

  @Test
  void an_unknown_product_never_fits_and_is_no_misfit_either() {
    var box = covered.gets(RIDDLE);

    assertThat(box.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(box.coverage().unknown()).containsExactly(RIDDLE.id());
  }

  @Test
  void beside_something_unknown_an_active_is_unknown_and_a_support_fits() {
    var her = Her.using(RIDDLE.daily(PM), sunscreen().daily(AM));

    assertThat(her.gets(serum()).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(her.gets(TONER).verdict()).isEqualTo(Verdict.FITS);
  }

  @Test
  void an_ampoule_is_tried_as_a_course_in_which_the_serum_rests() {
    var her = Her.using(serum().daily(PM), sunscreen().daily(AM));

    var box = her.gets(ampoule());

    assertThat(box.verdict()).isEqualTo(Verdict.FITS);
    assertThat(box.products().getFirst().meant().usage())
        .isEqualTo(new Usage.Course(ampoule().id(), PM, new Cadence.Daily(), TODAY, 14));
  }

  @Test
  void an_ampoule_planned_for_every_night_beside_the_serum_is_the_classic_mistake() {
    var her = Her.using(serum().daily(PM), sunscreen().daily(AM));
    var nightly = Usage.Habit.fresh(ampoule().id(), List.of(PM), new Cadence.Daily(), TODAY);

    var box = her.gets(ampoule(), nightly);

    assertThat(box.verdict()).isEqualTo(Verdict.FITS_WITH_CHANGES);
    assertThat(box.news()).anyMatch(found -> found.rule().id().equals("BOTH_DAILY"));
  }

  @Test
  void an_ampoule_in_its_running_phase_stays_as_it_is() {
    var phase =
        new PhaseDays(
            new UUID(1, 1),
            ampoule().id(),
            PM,
            PhaseDays.Mode.REPLACE_SERUM,
            TODAY.minusDays(3),
            TODAY.plusDays(10),
            14,
            TODAY.minusDays(3).datesUntil(TODAY.plusDays(11)).toList());

    var box = covered.in(phase, ampoule()).gets(ampoule());

    assertThat(box.verdict()).isEqualTo(Verdict.FITS);
    assertThat(box.products().getFirst().meant().usage()).isInstanceOf(Usage.AsItStands.class);
  }

  @Test
  void new_actives_of_one_box_come_one_after_the_other() {
    var azelaic =
        bottle("Azelaic Cream", Category.SPOT_TREATMENT)
            .with("AZELAIC ACID", ActiveFamily.AZELAIC_ACID);
    var tranexamic =
        bottle("Tranexamic Serum", Category.SERUM)
            .with("TRANEXAMIC ACID", ActiveFamily.TRANEXAMIC_ACID);

    var box = covered.gets(azelaic, tranexamic);

    assertThat(box.products()).allMatch(fit -> fit.verdict() == Verdict.FITS);
    assertThat(box.verdict()).isEqualTo(Verdict.FITS_WITH_CHANGES);
    assertThat(box.changes())
        .allMatch(
            edit ->
                edit instanceof Edit.PauseUntil(_, _, var day) && day.equals(TODAY.plusDays(14)));
  }

  @Test
  void one_misfit_makes_the_box_one_and_the_others_keep_their_verdicts() {
    var box = covered.pregnant().gets(TONER, retinol());

    assertThat(box.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
    assertThat(box.products())
        .extracting(ProductFit::verdict)
        .containsExactly(Verdict.FITS, Verdict.DOES_NOT_FIT);
  }

  private static List<UUID> names(Breach found) {
    return found.products().stream().map(product -> product.id()).toList();
  }
}
