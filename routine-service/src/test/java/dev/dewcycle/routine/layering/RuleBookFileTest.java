package dev.dewcycle.routine.layering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dewcycle.routine.layering.RuleEntry.Status;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookFileTest {
  private static final String GOOD =
      """
      version: "7"
      sources:
        paper: B https://example.org/paper
      rules:
        - id: X1
          subject: RETINOID + AHA
          class: CONFLICT
          scope: SAME_SLOT
          severity: AVOID
          grade: B
          configurable: yes
          sources: [paper]
          finds: {kind: PAIR, one: [RETINOID], other: [AHA]}
          en: too much.
          ko: 과합니다.
      """;

  private final RuleBook book = RuleBook.standard();

  @Test
  void every_row_of_the_sources_and_every_rule_of_the_house_is_in_the_book() {
    var numbered = IntStream.rangeClosed(1, 50).mapToObj("L%02d"::formatted);
    var named =
        Stream.of("ALLERGEN", "PREFERENCE", "RECALLED", "BOTH_DAILY", "OVERUSE", "AMPOULE_DAYS");

    assertThat(book.entries())
        .extracting(RuleEntry::id)
        .containsExactlyInAnyOrderElementsOf(Stream.concat(numbered, named).toList());
  }

  @Test
  void what_is_not_raised_says_why() {
    assertThat(ids(Status.TEXT)).containsExactlyInAnyOrder("L36", "L37");
    assertThat(ids(Status.CATALOGUE))
        .containsExactlyInAnyOrder("L33", "L38", "L39", "L40", "L41", "L42", "L50");
    assertThat(ids(Status.NEVER)).containsExactlyInAnyOrder("L18", "L35", "L46");
    assertThat(ids(Status.TAKEN_IN)).containsExactlyInAnyOrder("L28", "L29");
    assertThat(book.rules()).hasSameSizeAs(ids(Status.RAISED));
  }

  @Test
  void a_good_book_is_read() {
    var read = RuleBookFile.read("book", new StringReader(GOOD));

    assertThat(read.version()).isEqualTo("7");
    assertThat(read.rules()).hasSize(1);
    assertThat(read.entries().getFirst().evidence().sources())
        .containsExactly("https://example.org/paper");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "other: [AHA]        | other: [AHHA]           | book:13: unknown family AHHA",
        "scope: SAME_SLOT    | scope: SAME_MONTH       | book:8: unknown scope SAME_MONTH",
        "scope: SAME_SLOT    | scope: PHASE            | book:13: a pair has the scope",
        "    severity: AVOID | '    # nothing'         | book:5: severity is missing",
        "severity: AVOID     | severity: HIGH          | book:9: unknown severity HIGH",
        "grade: B            | grade: A                | book:5: grade A claims more",
        "sources: [paper]    | sources: []             | book:5: grade B claims more",
        "sources: [paper]    | sources: [hearsay]      | book:5: unknown source hearsay",
        "paper: B https      | paper: https            | source paper does not begin with its grade",
        "class: CONFLICT     | class: SAFETY           | book:5: X1 is of class SAFETY",
        "grade: B            | grade: D\\n    class: LOAD | book:11: class is given twice",
        "kind: PAIR, one     | kind: PEAR, one         | book:13: unknown kind PEAR",
        "kind: PAIR, one     | kind: PAIR, ones        | book:13: one is missing",
        "en: too much.       | en: too much            | book:5: en does not end as a sentence",
        "ko: 과합니다.        | kr: 과합니다.             | book:5: ko is missing",
        "subject: RETINOID   | color: red\\n    subject: RETINOID | book:6: unknown field color",
        "id: X1              | id: x 1                 | book:5: an id has capital letters",
        "version:            | versions:               | book:1: version is missing",
        "rules:              | rules: none\\nmore:     | book:4: rules is a list",
        "configurable: yes   | configurable: maybe     | book:11: configurable is yes or no",
        "kind: PAIR,         | 'kind: EXFOLIATION, families: [AHA], most: 99, sensitive: 2,'"
            + "| book:13: most is a number from 1 to 14",
        "rules:              | 'rules: [}'             | book:"
      })
  void a_bad_book_stops_with_file_and_line(String part, String instead, String message) {
    var bad = GOOD.replace(part, instead.replace("\\n", "\n"));

    assertThatIllegalStateException()
        .isThrownBy(() -> RuleBookFile.read("book", new StringReader(bad)))
        .withMessageContaining(message);
  }

  @Test
  void a_house_default_must_be_configurable() {
    var fixed =
        GOOD.replace("grade: B", "grade: D").replace("configurable: yes", "configurable: no");

    assertThatIllegalStateException()
        .isThrownBy(() -> RuleBookFile.read("book", new StringReader(fixed)))
        .withMessageContaining("book:5: X1 is of grade D");
  }

  @Test
  void two_rules_of_one_name_are_one_too_many() {
    var rule = GOOD.substring(GOOD.indexOf("  - id"));

    assertThatIllegalStateException()
        .isThrownBy(() -> RuleBookFile.read("book", new StringReader(GOOD + rule)))
        .withMessageContaining("book:16: there are two rules X1");
  }

  private List<String> ids(Status status) {
    return book.entries().stream()
        .filter(entry -> entry.status() == status)
        .map(RuleEntry::id)
        .toList();
  }
}
