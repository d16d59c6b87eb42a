package dev.dewcycle.routine.layering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Routines of real people in tables: what is sensible stays quiet, what does harm is found. */
class CorpusTest {
  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final int DAYS = Window.DEFAULT_DAYS;

  static List<String> sensible() throws IOException {
    return rows("sensible.txt");
  }

  static List<String> harmful() throws IOException {
    return rows("harmful.txt");
  }

  @Test
  void there_are_enough_routines_to_mean_something() throws IOException {
    assertThat(sensible()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(harmful()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("sensible")
  void a_sensible_routine_raises_no_worry(String row) {
    var cells = row.split(" *\\| *");

    var worries = Check.worries(Shelves.routine(cells[0], cells[1]));

    assertThat(worries).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("harmful")
  void a_harmful_routine_is_found_out_to_the_day(String row) {
    var cells = row.split(" *\\| *");

    var found = Check.worries(Shelves.routine(cells[0], cells[1]));

    assertThat(facts(found)).isEqualTo(expected(cells[2]));
  }

  private static Map<String, BitSet> expected(String cell) {
    var expected = new TreeMap<String, BitSet>();
    for (var fact : cell.split("(?<=\\)), *")) {
      var words = fact.substring(0, fact.indexOf(" (")).split(" ");
      var names = fact.substring(fact.indexOf('('));
      expected.put(String.join(" ", words[0], words[1], words[2], names), days(words[3]));
    }
    return expected;
  }

  private static BitSet days(String text) {
    var days = new BitSet();
    for (var part : text.split(",")) {
      if (part.equals("all")) {
        days.set(0, DAYS);
      } else if (WEEK.contains(part)) {
        for (var day = WEEK.indexOf(part); day < DAYS; day += 7) {
          days.set(day);
        }
      } else {
        var ends = part.split("-");
        days.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
      }
    }
    return days;
  }

  private static Map<String, BitSet> facts(List<Finding> found) {
    var facts = new TreeMap<String, BitSet>();
    for (var finding : found) {
      // Every finding begins with the names of its products.
      var names = finding.explanation().ko().split(": ")[0].split(" \\+ ");
      var sorted = Arrays.stream(names).sorted().collect(Collectors.joining(" ", "(", ")"));
      var slot = finding.slot().map(Enum::name).orElse("-");
      var on = new BitSet();
      finding.on().forEach(range -> on.set(day(range.from()), day(range.to()) + 1));
      facts.put(String.join(" ", finding.rule(), finding.severity().name(), slot, sorted), on);
    }
    return facts;
  }

  private static int day(LocalDate date) {
    return (int) (date.toEpochDay() - Bottle.TODAY.toEpochDay());
  }

  private static List<String> rows(String file) throws IOException {
    var in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream(file), file);
    try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
