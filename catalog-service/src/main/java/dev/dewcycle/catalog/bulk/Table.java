package dev.dewcycle.catalog.bulk;

import dev.dewcycle.kit.line.Line;
import dev.dewcycle.kit.line.LineReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The records of a table (CSV) below its header. A record spans several lines where a quoted cell
 * holds line ends. A record that does not fit is blamed on its first line alone, and reading goes
 * on with the second one: a quote that never closes costs one line, not the rest of the stream.
 */
public final class Table implements Rows {
  /** Lines and characters of the longest record that spans several lines. */
  private static final int MOST_LINES = 50;

  private static final int MOST_CHARACTERS = 64 * 1024;

  private static final String OPEN =
      "The quotes of this line do not fit: a cell in quotes ends by a quote and a separator, and a"
          + " quote in it is doubled. Reading went on with the next line.";

  /** Reads one record, or says that the text is no whole record. */
  @FunctionalInterface
  public interface Cells {
    Optional<List<String>> of(String text);
  }

  private final LineReader lines;
  private final Cells cells;
  private final int columns;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private Trail trail;

  /**
   * A table whose header has been read.
   *
   * @param trail up to the end of the header
   * @param columns how many cells each record has
   */
  public Table(LineReader lines, Trail trail, Cells cells, int columns) {
    this.lines = lines;
    this.trail = trail;
    this.cells = cells;
    this.columns = columns;
  }

  @Override
  public Optional<Row> next() throws IOException {
    for (var line = take(); line.isPresent(); line = take()) {
      trail = trail.over(line.get());
      var row =
          switch (line.get()) {
            case Line.Text text -> record(text);
            case Line.Unreadable(var number, var why, var print) ->
                Optional.<Row>of(new Row.Unreadable(number, why));
          };
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean ready() {
    return !ahead.isEmpty() || lines.ready();
  }

  @Override
  public Trail trail() {
    return trail;
  }

  /** Empty where the line says nothing: spreadsheets leave rows of empty cells behind. */
  private Optional<Row> record(Line.Text line) throws IOException {
    if (line.text().isBlank()) {
      return Optional.empty();
    }
    var found = cells.of(line.text());
    if (found.isEmpty()) {
      return Optional.of(joined(line));
    }
    if (found.get().stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    return Optional.of(
        found.get().size() == columns
            ? new Row.Cells(line.number(), found.get())
            : new Row.Unreadable(
                line.number(),
                "The header has %d cells, this line %d.".formatted(columns, found.get().size())));
  }

  /**
   * The record of a line on which a quote is left open, with the lines that it takes to close it.
   */
  private Row joined(Line.Text first) throws IOException {
    var text = new StringBuilder(first.text());
    var taken = new ArrayList<Line>();
    var found = Optional.<List<String>>empty();
    while (found.isEmpty() && taken.size() < MOST_LINES && text.length() < MOST_CHARACTERS) {
      var next = take();
      next.ifPresent(taken::add);
      if (!(next.orElse(null) instanceof Line.Text line)) {
        break;
      }
      text.append('\n').append(line.text());
      found = line.text().indexOf('"') < 0 ? found : cells.of(text.toString());
    }
    if (found.isPresent() && found.get().size() == columns) {
      taken.forEach(line -> trail = trail.over(line));
      return new Row.Cells(first.number(), found.get());
    }
    taken.reversed().forEach(ahead::addFirst);
    return new Row.Unreadable(first.number(), OPEN);
  }

  private Optional<Line> take() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
  }
}
