package dev.dewcycle.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.search.TermQuery.Term;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedWordTest {
  @Test
  void a_beginning_stands_for_the_words_that_it_begins() {
    var word = new AskedWord("niac", List.of("niacin", "niacinamide"));

    assertThat(word.inNames().named())
        .containsExactly(Term.whole("niacin"), Term.whole("niacinamide"));
    assertThat(word.anywhere().named())
        .contains(Term.whole("niacinamide"), Term.whole(".niacin"), Term.whole(".niacinamide"));
  }

  @Test
  void a_product_is_compared_with_the_beginning_alone() {
    var word = new AskedWord("niac", List.of("niacin", "niacinamide"));

    assertThat(word.anywhere().compared())
        .containsExactly(new Term("niac", true), new Term(".niac", true));
  }

  @Test
  void what_is_not_a_beginning_is_compared_whole() {
    assertThat(new AskedWord("c", List.of("c", "cream")).inNames().compared())
        .containsExactly(Term.whole("c"));
    assertThat(new AskedWord("nia", List.of("niacin", "niacinamide")).anywhere().compared())
        .containsExactly(new Term("nia", true), Term.whole(".nia"));
  }

  @Test
  void a_short_beginning_stands_for_itself_in_ingredients() {
    var word = new AskedWord("nia", List.of("niacin"));

    assertThat(word.anywhere().named()).containsExactly(Term.whole("niacin"), Term.whole(".nia"));
  }

  @Test
  void a_beginning_of_two_syllables_of_hangul_is_long_enough() {
    assertThat(new AskedWord("나이", List.of("나이아신")).anywhere().named())
        .contains(Term.whole(".나이아신"));
  }

  @Test
  void one_letter_stands_for_itself_alone() {
    assertThat(new AskedWord("c", List.of("c", "cream")).inNames().named())
        .containsExactly(Term.whole("c"));
  }

  @Test
  void too_many_completions_are_asked_for_by_their_beginning() {
    var word = new AskedWord("poly", Collections.nCopies(AskedWord.MOST + 1, "polymer"));

    assertThat(word.anywhere().named())
        .containsExactly(new Term("poly", true), new Term(".poly", true));
  }

  @Test
  void what_begins_no_word_is_unknown_and_stands_for_itself() {
    var word = new AskedWord("zzz", List.of());

    assertThat(word.isUnknown()).isTrue();
    assertThat(word.inNames().named()).containsExactly(Term.whole("zzz"));
  }
}
