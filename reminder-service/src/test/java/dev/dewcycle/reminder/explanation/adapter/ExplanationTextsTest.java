package dev.dewcycle.reminder.explanation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.reminder.explanation.Why;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTextsTest {

  private static String text(Why why, Locale locale) {
    return Texts.beside(ExplanationResource.class, "explanations", List.of(locale))
        .text(why.name(), "one", "two", "three");
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void everything_can_be_said_in_both_languages(Why why) {
    assertThat(text(why, Locale.ENGLISH)).isNotBlank().doesNotContain("{");
    assertThat(text(why, Locale.KOREAN)).containsPattern("[가-힣]").doesNotContain("{");
  }
}
