package dev.dewcycle.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.search.TermQuery.AnyOf;
import dev.dewcycle.catalog.search.TermQuery.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermQueryTest {
  private static final Term DEW = Term.whole("dew");
  private static final Term BEGINNING = new Term("nia", true);

  @Test
  void every_group_has_to_be_met_by_one_of_its_terms() {
    var query = TermQuery.allOf(List.of("RSERUM")).and(List.of(AnyOf.of(List.of(DEW, BEGINNING))));

    assertThat(query.forIndex("")).isEqualTo("('RSERUM') & ('dew' | 'nia':*)");
  }

  @Test
  void what_meets_all_barred_groups_is_left_out() {
    var query =
        TermQuery.allOf(List.of("dew"))
            .butNot(List.of(AnyOf.of(List.of(DEW)), AnyOf.of(List.of(BEGINNING))));

    assertThat(query.forIndex("")).isEqualTo("('dew') & !(('dew') & ('nia':*))");
  }

  @Test
  void a_look_at_products_may_say_the_same_by_other_terms() {
    var query =
        TermQuery.allOf(List.of()).and(List.of(new AnyOf(List.of(DEW), List.of(BEGINNING))));

    assertThat(query.forProducts("t/")).isEqualTo("('t/nia':*)");
    assertThat(query.forIndex("t/")).isEqualTo("('t/dew')");
  }

  @Test
  void in_the_index_each_term_has_its_tenant_before_it() {
    assertThat(TermQuery.allOf(List.of("dew", "RSERUM")).forIndex("demo:live/"))
        .isEqualTo("('demo:live/dew') & ('demo:live/RSERUM')");
  }

  @Test
  void what_a_term_holds_never_ends_its_quotes() {
    assertThat(TermQuery.allOf(List.of("S' | 'x\\")).forIndex("")).isEqualTo("('S'' | ''x\\\\')");
  }

  @Test
  void no_terms_ask_nothing() {
    assertThat(TermQuery.allOf(List.of()).asksNothing()).isTrue();
    assertThat(TermQuery.allOf(List.of("dew")).asksNothing()).isFalse();
  }
}
