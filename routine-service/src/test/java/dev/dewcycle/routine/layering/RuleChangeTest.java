package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dewcycle.events.Severity;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleChangeTest {
  private static final RuleBook BOOK = RuleBook.standard();
  private static final String NEW_RULE =
      """
      {rule: X1, subject: RETINOID + NIACINAMIDE, class: CONFLICT, scope: SAME_DAY, severity: CAUTION,
       grade: D, configurable: yes, sources: [], finds: {kind: PAIR, one: [RETINOID], other: [NIACINAMIDE]},
       en: a test., ko: 시험.}
      """;

  @Test
  void a_number_is_changed_and_the_rest_of_the_rule_stays() {
    var thrice =
        Check.routine(
            glycolic().on(PM, MONDAY, WEDNESDAY, FRIDAY).since(Bottle.TODAY.minusDays(100)),
            sunscreen().daily(AM));
    assertThat(Check.byRule(thrice, "L24")).isEmpty();

    var found = findings(thrice, "{rule: L24, finds: {most: 2}}");

    assertThat(found)
        .filteredOn(finding -> finding.rule().equals("L24"))
        .extracting(Finding::severity)
        .containsExactly(Severity.CAUTION);
  }

  @Test
  void a_new_rule_finds_what_it_says() {
    var found = findings(Check.routine(retinol().daily(PM), serum().daily(AM)), NEW_RULE);

    assertThat(found).extracting(Finding::rule).contains("X1");
  }

  @Test
  void a_rule_of_the_book_is_switched_off_and_on_again() {
    var acids = Check.routine(retinol().daily(PM), glycolic().daily(PM));

    assertThat(findings(acids, "{rule: L01, off: yes}"))
        .extracting(Finding::rule)
        .doesNotContain("L01");
    assertThat(findings(acids, "{rule: L01, off: yes}", "{rule: L01, off: no}"))
        .extracting(Finding::rule)
        .contains("L01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{rule: L24, finds: {most: 99}}              | new:1: most is a number from 1 to 14",
        "{rule: L24, finds: {least: 1}}              | new:1: unknown field least",
        "{rule: L24, finds: {kind: PAIR}}            | new:1: a pair has the scope",
        "{rule: L01, severity: HIGH}                 | new:1: unknown severity HIGH",
        "{rule: L01, grade: A}                       | new:1: grade A claims more",
        "{rule: L01, sources: [hearsay]}             | new:1: unknown source hearsay",
        "{rule: L01, class: SAFETY}                  | new:1: L01 is of class SAFETY",
        "{rule: L01, id: L02}                        | new:1: the id is given as rule",
        "{rule: L01}                                 | new:1: nothing is changed",
        "{severity: INFO}                            | new:1: rule is missing",
        "{rule: L01, off: maybe}                     | new:1: off is yes or no",
        "{rule: L43, severity: INFO}                 | new:1/rule: L43 is a rule of safety",
        "{rule: RECALLED, off: yes}                  | new:1/rule: RECALLED is a rule of safety",
        "{rule: L43, finds: {families: [RETINOID]}}  | new:1/rule: L43 is a rule of safety",
        "{rule: L99, severity: INFO}                 | new:1/rule: there is no rule L99",
        "{rule: L99, finds: {kind: RECALLED}}        | new:1: subject is missing",
        "{rule: l 9, finds: {kind: RECALLED}, subject: x} | new:1: an id has capital letters",
        "[L01]                                       | new:1: fields are expected here"
      })
  void a_bad_change_is_told_with_its_place(String change, String message) {
    assertThatExceptionOfType(RuleFault.class)
        .isThrownBy(() -> BOOK.changed(changes(change)))
        .withMessageStartingWith(message);
  }

  private static List<Finding> findings(Situation situation, String... changes) {
    return new Evaluator(BOOK.changed(changes(changes))).findings(situation, Check.fourWeeks());
  }

  private static List<RuleChange> changes(String... texts) {
    return Arrays.stream(texts)
        .map(text -> RuleChange.of(YamlText.read("new", new StringReader(text))))
        .toList();
  }
}
