package dev.dewcycle.routine.feedback;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.layering.AnySituation;
import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Used;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FeedbackCaseTest {
  private static final Evaluator BOOK = new Evaluator(RuleBook.standard());
  private static final int ROUTINES = 1_000;

  @Test
  void whatever_is_found_is_found_again_in_the_case_on_the_same_days() {
    var random = new Random(20);
    var cases = 0;
    for (var i = 0; i < ROUTINES; i++) {
      var today = LocalDate.of(2023, 11, 20).plusDays(random.nextInt(900));
      var situation = AnySituation.of(random, today);
      for (var found : found(situation, today)) {
        var kept = FeedbackCase.of(BOOK, situation, today, found::equals).orElseThrow();
        cases++;

        assertThat(kept.replay(BOOK).orElseThrow())
            .satisfies(
                again -> {
                  assertThat(again.severity()).isEqualTo(found.severity());
                  assertThat(offsets(again, kept.first())).isEqualTo(offsets(found, today));
                });
      }
    }
    assertThat(cases).isGreaterThan(ROUTINES);
  }

  @Test
  void a_case_tells_nothing_of_whose_it_is() {
    var kept = acids(expecting(), "L01");

    var situation = kept.situation();
    assertThat(situation.owner()).isEmpty();
    assertThat(situation.products().values())
        .extracting(Product::name, Product::brand)
        .allSatisfy(name -> assertThat(name.toString()).doesNotContain("Glycolic", "Retinol"));
    assertThat(situation.products().keySet())
        .containsExactlyInAnyOrder(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    assertThat(kept.first()).isEqualTo(LocalDate.of(2001, 1, 1));
    assertThat(situation.applications())
        .allMatch(one -> one.from().equals(LocalDate.of(2001, 1, 1)));
  }

  @Test
  void facts_about_health_stay_only_where_nothing_is_found_without_them() {
    var ofAcids = acids(expecting(), "L01").situation().profile();
    var ofPregnancy = acids(expecting(), "L43").situation().profile();
    var ofAllergy = acids(expecting(), "ALLERGEN").situation().profile();

    assertThat(ofAcids.pregnant()).isEqualTo(Pregnancy.UNKNOWN);
    assertThat(ofAcids.barrier()).isEqualTo(Barrier.HEALTHY);
    assertThat(ofAcids.avoid()).isEmpty();
    assertThat(ofPregnancy.pregnant()).isEqualTo(Pregnancy.YES);
    assertThat(ofPregnancy.avoid()).isEmpty();
    assertThat(ofAllergy.pregnant()).isEqualTo(Pregnancy.UNKNOWN);
    assertThat(ofAllergy.avoid()).extracting(Avoid::inci).containsExactly("Zinc Oxide");
  }

  @Test
  void a_reaction_stays_where_the_finding_is_about_it() {
    var used = retinol().daily(PM);
    var other = glycolic().daily(PM);
    var situation =
        routine(expecting(), used, other, sunscreen().daily(AM))
            .afterReactions(
                List.of(
                    new Blocked(used.product().id(), Bottle.TODAY),
                    new Blocked(other.product().id(), Bottle.TODAY)));

    var ofReaction = FeedbackCase.of(BOOK, situation, Bottle.TODAY, is("L49")).orElseThrow();
    var ofAcids = FeedbackCase.of(BOOK, situation, Bottle.TODAY, is("L01")).orElseThrow();

    assertThat(ofReaction.situation().blocked()).hasSize(1);
    assertThat(ofAcids.situation().blocked()).isEmpty();
  }

  @Test
  void where_something_is_applied_so_often_a_month_the_calendar_stays() {
    var situation =
        routine(
            expecting(),
            retinol().daily(PM),
            glycolic().every(new Cadence.TimesPerMonth(4), PM),
            sunscreen().daily(AM));
    var kept = FeedbackCase.of(BOOK, situation, Bottle.TODAY, is("L01"));

    assertThat(kept.orElseThrow().first()).isEqualTo(Bottle.TODAY);
  }

  @Test
  void what_no_longer_holds_makes_no_case() {
    var situation = routine(expecting(), sunscreen().daily(AM));

    assertThat(FeedbackCase.of(BOOK, situation, Bottle.TODAY, is("L01"))).isEmpty();
  }

  private static FeedbackCase acids(Profile profile, String rule) {
    var situation =
        routine(profile, retinol().daily(PM), glycolic().daily(PM), sunscreen().daily(AM));
    return FeedbackCase.of(BOOK, situation, Bottle.TODAY, is(rule)).orElseThrow();
  }

  private static Predicate<Found> is(String rule) {
    return found -> found.rule().equals(rule);
  }

  private static List<Found> found(Situation situation, LocalDate today) {
    var window = Window.from(today);
    return BOOK.breaches(situation, window).stream()
        .map(breach -> Found.of(breach, window))
        .toList();
  }

  private static List<Long> offsets(Found found, LocalDate first) {
    var offsets = new ArrayList<Long>();
    found
        .on()
        .forEach(
            range -> {
              offsets.add(range.from().toEpochDay() - first.toEpochDay());
              offsets.add(range.to().toEpochDay() - first.toEpochDay());
            });
    return offsets;
  }

  private static Profile expecting() {
    return new Profile(
        ZoneId.of("Asia/Seoul"),
        SkinType.DRY,
        Sensitivity.LOW,
        Experience.TOLERATES_ACTIVES,
        Set.of(),
        Set.of(),
        List.of(new Avoid("Parfum", Avoid.Why.ALLERGY), new Avoid("Zinc Oxide", Avoid.Why.ALLERGY)),
        Pregnancy.YES,
        Barrier.DAMAGED,
        false,
        Optional.empty());
  }

  private static Situation routine(Profile profile, Used... used) {
    var products = new HashMap<UUID, Product>();
    Arrays.stream(used).forEach(one -> products.put(one.product().id(), one.product()));
    return new Situation(
        "her", profile, products, Arrays.stream(used).map(Used::application).toList(), List.of());
  }
}
