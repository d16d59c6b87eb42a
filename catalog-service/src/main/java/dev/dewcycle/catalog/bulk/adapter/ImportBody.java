package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.catalog.bulk.JsonRows;
import dev.dewcycle.catalog.bulk.Rows;
import dev.dewcycle.catalog.bulk.Table;
import dev.dewcycle.catalog.bulk.Trail;
import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.catalog.classification.adapter.Faults;
import dev.dewcycle.catalog.product.adapter.FactReader;
import dev.dewcycle.kit.line.Line;
import dev.dewcycle.kit.line.LineReader;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A body that has been opened: its encoding is sound, and so is the header of a table.
 *
 * @param header the columns' names; empty where each row names its own fields
 */
record ImportBody(Format format, Rows rows, List<String> header) {
  private static final String WITHDRAWN = "withdrawn";

  /** Columns by their names in lower case: people's spreadsheets write {@code SKU}. */
  private static final Map<String, String> COLUMNS =
      Stream.concat(FactReader.FIELDS.stream(), Stream.of(WITHDRAWN))
          .collect(
              Collectors.toUnmodifiableMap(
                  name -> name.toLowerCase(Locale.ROOT), Function.identity()));

  /** How a body is written. */
  enum Format {
    NDJSON,
    CSV
  }

  /**
   * Reads the beginning of the body, or throws the problem that keeps all of it from being read.
   */
  static ImportBody open(Format format, InputStream in) throws IOException {
    var lines = new LineReader(in);
    if (lines.isUtf16()) {
      throw Problems.of(415, "unsupported-encoding", "The body is UTF-16: send it as UTF-8.")
          .build();
    }
    return format == Format.NDJSON
        ? new ImportBody(format, new JsonRows(lines), List.of())
        : table(lines);
  }

  private static ImportBody table(LineReader lines) throws IOException {
    var trail = Trail.START;
    var first = Optional.<Line>empty();
    do {
      first = lines.next();
      if (first.isPresent()) {
        trail = trail.over(first.get());
      }
    } while (first.orElse(null) instanceof Line.Text text && text.text().isBlank());
    if (!(first.orElse(null) instanceof Line.Text header)) {
      throw refused("#/header", "A header line with the names of the columns is expected first.");
    }
    var csv = CsvText.like(header.text());
    var names =
        csv
            .cells(header.text())
            .orElseThrow(() -> refused("#/header", "The quotes of the header do not fit."))
            .stream()
            .map(ImportBody::column)
            .toList();
    check(names);
    return new ImportBody(Format.CSV, new Table(lines, trail, csv::cells, names.size()), names);
  }

  private static void check(List<String> names) {
    var flaws = new Flaws();
    var seen = new HashSet<String>();
    names.stream()
        .filter(name -> !name.isEmpty() && !seen.add(name))
        .distinct()
        .forEach(name -> flaws.add("#/header/" + name, "This column stands in the header twice."));
    Stream.of("brand", "name", "label")
        .filter(name -> !seen.contains(name))
        .forEach(name -> flaws.add("#/header/" + name, "This column is required."));
    Faults.refuse(flaws.found());
  }

  private static String column(String cell) {
    var name = cell.strip();
    return COLUMNS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  private static RuntimeException refused(String pointer, String detail) {
    return Problems.invalid("invalid-input", List.of(new Fault(pointer, detail))).build();
  }
}
