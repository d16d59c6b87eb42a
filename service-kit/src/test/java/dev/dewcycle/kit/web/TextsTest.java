package dev.dewcycle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void the_first_wanted_language_that_is_spoken_is_used() {
    assertThat(greeting(Locale.FRENCH, Locale.KOREA, Locale.ENGLISH)).isEqualTo("안녕하세요, 민아");
    assertThat(greeting(Locale.US, Locale.KOREAN)).isEqualTo("Hello 민아");
  }

  @Test
  void english_is_spoken_where_nothing_wanted_is() {
    assertThat(greeting(Locale.FRENCH)).isEqualTo("Hello 민아");
    assertThat(greeting()).isEqualTo("Hello 민아");
  }

  private static String greeting(Locale... wanted) {
    return Texts.beside(TextsTest.class, "greetings", List.of(wanted)).text("hello", "민아");
  }
}
