package dev.dewcycle.catalog.bulk.adapter;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Cells of CSV text (RFC 4180), with the separator that the header shows. */
final class CsvText {
  private static final CsvMapper CSV = new CsvMapper();

  private final ObjectReader reader;

  private CsvText(char separator) {
    reader =
        CSV.readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator));
  }

  /** Spreadsheets separate by a semicolon where the comma is the decimal sign, or by a tab. */
  static CsvText like(String header) {
    return new CsvText(header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',');
  }

  /** The cells of the record, or empty where the text is not exactly one. */
  Optional<List<String>> cells(String text) {
    try (var records = reader.<List<String>>readValues(text)) {
      if (!records.hasNextValue()) {
        return Optional.empty();
      }
      var cells = records.nextValue();
      return records.hasNextValue() ? Optional.empty() : Optional.of(cells);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
