package dev.dewcycle.benchmarks;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The column {@code ingredients} of a CSV file of real products. */
final class RealLists {
  private RealLists() {}

  static List<String> read(String file) throws IOException {
    try (var rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(Path.of(file).toFile())) {
      return rows.readAll().stream().map(row -> row.get("ingredients")).toList();
    }
  }
}
