package dev.dewcycle.routine.feedback.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.feedback.Verdict.Expectation;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.storage.adapter.Documents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases as {@code GET /v1/finding-feedback} gives them out, evaluated by the book. A false alarm
 * that is put in here fails until the book is mended.
 */
class FeedbackCorpusTest {
  private static final Documents DOCUMENTS = new Documents();
  private static final Evaluator BOOK = new Evaluator(RuleBook.standard());

  static List<String> cases() throws IOException {
    var file = "/dev/dewcycle/routine/feedback/cases.ndjson";
    var in = Objects.requireNonNull(FeedbackCorpusTest.class.getResourceAsStream(file), file);
    try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().toList();
    }
  }

  @Test
  void there_are_cases_of_both_kinds() throws IOException {
    assertThat(cases())
        .extracting(line -> read(line).expect())
        .contains(Expectation.FOUND, Expectation.SILENT);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_book_does_with_a_case_what_is_expected(String line) {
    assertThat(Replay.complaint(read(line), BOOK)).isEmpty();
  }

  @Test
  void a_case_that_must_be_silent_fails_where_the_rule_fires() throws IOException {
    var found =
        cases().stream().filter(line -> read(line).expect() == Expectation.FOUND).findFirst();
    var mustBeSilent = found.orElseThrow().replace("\"FOUND\"", "\"SILENT\"");

    assertThat(Replay.complaint(read(mustBeSilent), BOOK).orElseThrow()).contains("fires again");
  }

  @Test
  void a_case_that_must_be_found_fails_where_the_rule_is_silent() throws IOException {
    var silent =
        cases().stream().filter(line -> read(line).expect() == Expectation.SILENT).findFirst();
    var mustBeFound = silent.orElseThrow().replace("\"SILENT\"", "\"FOUND\"");

    assertThat(Replay.complaint(read(mustBeFound), BOOK).orElseThrow()).contains("expected");
  }

  private static CaseDocument read(String line) {
    return DOCUMENTS.read(line, CaseDocument.class);
  }
}
