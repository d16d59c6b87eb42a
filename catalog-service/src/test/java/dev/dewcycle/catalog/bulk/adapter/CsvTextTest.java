package dev.dewcycle.catalog.bulk.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.bulk.Row;
import dev.dewcycle.catalog.bulk.Table;
import dev.dewcycle.catalog.bulk.Trail;
import dev.dewcycle.kit.line.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Tables of two columns, as the parser and the rows play together. */
class CsvTextTest {
  private static Table table(String body) {
    var lines = new LineReader(new ByteArrayInputStream(body.getBytes(UTF_8)));
    return new Table(lines, Trail.START, CsvText.like("a,b")::cells, 2);
  }

  private static List<Row> rows(String body) throws IOException {
    var table = table(body);
    var rows = new ArrayList<Row>();
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    return ((Row.Cells) row).cells();
  }

  @Test
  void quotes_hold_separators_quotes_and_line_ends() throws IOException {
    var rows = rows("\"1,2-Hexanediol\",\"a \"\"b\"\"\"\nx,\"two\nlines, here\"\ny,z\n");

    assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 4L);
    assertThat(cells(rows.get(0))).containsExactly("1,2-Hexanediol", "a \"b\"");
    assertThat(cells(rows.get(1))).containsExactly("x", "two\nlines, here");
  }

  @Test
  void a_quote_that_never_closes_costs_its_own_line() throws IOException {
    var rows = rows("a,\"open\n" + "c,d\n".repeat(1_000));

    assertThat(rows).hasSize(1_001);
    assertThat(rows.getFirst()).isInstanceOf(Row.Unreadable.class);
    assertThat(rows.stream().skip(1)).allMatch(Row.Cells.class::isInstance);
  }

  @Test
  void an_open_quote_does_not_take_a_later_record_with_it() throws IOException {
    var rows = rows("a,\"open\nc,d\ne,\"f\"\n");

    assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
    assertThat(cells(rows.get(1))).containsExactly("c", "d");
    assertThat(cells(rows.get(2))).containsExactly("e", "f");
  }

  @Test
  void a_wrong_number_of_cells_is_told_with_both_numbers() throws IOException {
    var rows = rows("a\n\n,\nb,c,d\n");

    assertThat(rows).extracting(Row::line).containsExactly(1L, 4L);
    assertThat(((Row.Unreadable) rows.getFirst()).why()).contains("2 cells", "line 1");
  }

  @Property(tries = 500)
  void every_line_that_says_something_belongs_to_one_row(@ForAll("scribble") String body)
      throws IOException {
    var table = table(body);
    var starts = new ArrayList<Long>();
    long reached = 0;
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      assertThat(row.get().line()).isGreaterThan(reached);
      starts.add(row.get().line());
      reached = table.trail().lines();
    }

    assertThat(starts).doesNotHaveDuplicates();
    assertThat(table.trail().lines()).isEqualTo(body.lines().count());
  }

  @Provide
  Arbitrary<String> scribble() {
    return Arbitraries.strings().withChars('"', ',', '\n', 'a', ' ').ofMaxLength(80);
  }
}
