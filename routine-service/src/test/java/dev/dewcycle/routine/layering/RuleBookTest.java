package dev.dewcycle.routine.layering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.routine.layering.Evidence.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every rule that is raised. */
class RuleBookTest {
  private final List<RuleText> texts =
      RuleBook.standard().rules().stream().map(Rule::text).toList();

  @Test
  void every_rule_has_an_id_of_its_own() {
    assertThat(texts).extracting(RuleText::id).doesNotHaveDuplicates();
  }

  @Test
  void what_is_better_than_a_house_default_names_its_sources() {
    assertThat(texts)
        .filteredOn(text -> text.evidence().grade() != Grade.D)
        .isNotEmpty()
        .noneMatch(text -> text.evidence().sources().isEmpty());
  }

  @Test
  void all_rules_about_the_person_are_of_safety_and_of_those_only_a_recall_may_be_told() {
    assertThat(texts)
        .filteredOn(text -> text.scope() == Scope.PERSON)
        .isNotEmpty()
        .allMatch(text -> text.ruleClass() == RuleClass.SAFETY);
    assertThat(texts)
        .filteredOn(text -> text.ruleClass() == RuleClass.SAFETY && text.scope() != Scope.PERSON)
        .extracting(RuleText::id)
        .containsExactly("RECALLED");
  }

  @Test
  void every_explanation_is_a_sentence_in_both_languages() {
    assertThat(texts)
        .allMatch(text -> text.explanation().en().endsWith("."))
        .allMatch(text -> text.explanation().ko().endsWith("."));
  }
}
