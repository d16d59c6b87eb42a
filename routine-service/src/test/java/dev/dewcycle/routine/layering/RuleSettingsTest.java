package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.RuleSetting.Off;
import dev.dewcycle.routine.layering.RuleSetting.Weighs;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Sensitivity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSettingsTest {
  private static final RuleBook BOOK = RuleBook.standard();

  private final Situation acids = Check.routine(retinol().daily(PM), glycolic().daily(PM));

  @Test
  void a_partner_makes_a_rule_as_grave_as_it_likes() {
    var found = findings(acids, "L01", new Weighs(Severity.INFO));

    assertThat(found)
        .filteredOn(finding -> finding.rule().equals("L01"))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
    assertThat(BOOK.find("L01").orElseThrow().severity()).contains(Severity.AVOID);
  }

  @Test
  void a_house_default_that_is_switched_off_finds_nothing() {
    var both = Check.routine(serum().daily(AM), ampoule().daily(PM));
    assertThat(Check.byRule(both, "BOTH_DAILY")).isNotEmpty();

    var found = findings(both, "BOTH_DAILY", new Off());

    assertThat(found).noneMatch(finding -> finding.rule().equals("BOTH_DAILY"));
  }

  @Test
  void a_pair_that_is_switched_off_still_keeps_the_rules_of_load_quiet() {
    var vitamin =
        bottle("Vitamin Serum", Category.SERUM)
            .with("ASCORBIC ACID", ActiveFamily.L_ASCORBIC_ACID)
            .daily(AM);
    var benzoyl =
        bottle("Clear Gel", Category.SPOT_TREATMENT)
            .with("BENZOYL PEROXIDE", ActiveFamily.BENZOYL_PEROXIDE)
            .daily(AM);

    var found = findings(Check.routine(vitamin, benzoyl), "L13", new Off());

    assertThat(found).extracting(Finding::rule).doesNotContain("L13", "L27");
  }

  @ParameterizedTest
  @CsvSource({"INFO, CAUTION, INFO", "CAUTION, AVOID, INFO", "AVOID, AVOID, CAUTION"})
  void a_rule_that_finds_its_severity_by_itself_moves_around_the_one_that_is_set(
      Severity middle, Severity grave, Severity light) {
    var gentle =
        Check.routine(
            bottle("Cica Serum", Category.SERUM)
                .with("MADECASSOSIDE", ActiveFamily.CENTELLA)
                .daily(AM),
            bottle("Cica Ampoule", Category.AMPOULE)
                .with("PANTHENOL", ActiveFamily.PANTHENOL)
                .daily(PM));
    var beginner =
        Check.routine(serum().daily(AM), ampoule().daily(PM))
            .with(Check.person(Sensitivity.MEDIUM, Experience.BEGINNER));
    var used = Check.routine(serum().daily(AM), ampoule().daily(PM));

    assertThat(bothDaily(used, middle)).containsExactly(middle);
    assertThat(bothDaily(beginner, middle)).containsExactly(grave);
    assertThat(bothDaily(gentle, middle)).containsExactly(light);
  }

  private static List<Severity> bothDaily(Situation situation, Severity middle) {
    return findings(situation, "BOTH_DAILY", new Weighs(middle)).stream()
        .filter(finding -> finding.rule().equals("BOTH_DAILY"))
        .map(Finding::severity)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void nobody_touches_a_rule_of_safety(Severity severity) {
    var rule = BOOK.find("L43").orElseThrow();
    var expecting = acids.with(Check.pregnant(Pregnancy.YES));

    var found = findings(expecting, "L43", new Weighs(severity));

    assertThat(rule.refusal(new Weighs(severity)).orElseThrow()).contains("a rule of safety");
    assertThat(rule.refusal(new Off())).isPresent();
    assertThat(found).first().extracting(Finding::severity).isEqualTo(Severity.BLOCK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L01 | OFF     | L01 rests on evidence of grade C",
        "L04 | OFF     | L04 rests on evidence of grade B",
        "L38 | INFO    | L38 is raised by no check",
        "L28 | OFF     | L28 is raised by no check",
        "L14 | CAUTION | L14 says that there is nothing to warn of",
        "L15 | AVOID   | L15 says that there is nothing to warn of",
        "L01 | BENEFIT | L01 warns",
      })
  void what_may_not_be_set_says_why(String rule, String setting, String why) {
    assertThat(BOOK.find(rule).orElseThrow().refusal(setting(setting)).orElseThrow())
        .startsWith(why);
  }

  @ParameterizedTest
  @CsvSource({"L01, INFO", "L01, BLOCK", "L13, OFF", "L16, OFF", "L15, INFO", "BOTH_DAILY, OFF"})
  void what_may_be_set_is_not_refused(String rule, String setting) {
    assertThat(BOOK.find(rule).orElseThrow().refusal(setting(setting))).isEmpty();
  }

  @Test
  void a_setting_for_a_rule_that_is_no_longer_there_has_no_effect() {
    assertThat(BOOK.tuned(new RuleSettings(Map.of("L99", new Off())))).isSameAs(BOOK);
  }

  private static RuleSetting setting(String word) {
    return word.equals("OFF") ? new Off() : new Weighs(Severity.valueOf(word));
  }

  private static List<Finding> findings(Situation situation, String rule, RuleSetting setting) {
    var tuned = BOOK.tuned(new RuleSettings(Map.of(rule, setting)));
    return new Evaluator(tuned).findings(situation, Check.fourWeeks());
  }
}
