package dev.dewcycle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The rows that an import made, products, versions and events, on file; COPY puts them into tables
 * with the same columns, constraints and indexes.
 */
record CopiedRows(Map<String, Path> files) {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "product",
          "tenant, id, version, formulation_version, withdrawn, brand, name, sku, gtin, label, role,"
              + " families, concerns, facts, analysis, changed_at, strength, boost, terms, recall",
          "product_version",
          "tenant, product, version, formulation_version, withdrawn, role, strength, boost, facts,"
              + " changed_at, recall",
          "outbox",
          "tenant, id, slice, topic, key, type, aggregate_version, occurred_at, traceparent, data");

  /** Takes all rows that lie in the tables now. */
  static CopiedRows take(Connection database) throws SQLException, IOException {
    var files = new LinkedHashMap<String, Path>();
    for (var table : COLUMNS.keySet()) {
      var file = Files.createTempFile("dewcycle-" + table, ".copy");
      file.toFile().deleteOnExit();
      try (var out = Files.newOutputStream(file)) {
        database
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "COPY (SELECT %s FROM %s) TO STDOUT".formatted(COLUMNS.get(table), table), out);
      }
      files.put(table, file);
      try (var statement = database.createStatement()) {
        statement.execute("CREATE TABLE copied_%s (LIKE %s INCLUDING ALL)".formatted(table, table));
      }
    }
    return new CopiedRows(files);
  }

  /** Copies them into empty tables, in one transaction; nanoseconds. */
  long copy(Connection database) throws SQLException, IOException {
    try (var statement = database.createStatement()) {
      for (var table : files.keySet()) {
        statement.execute("TRUNCATE copied_" + table);
      }
    }
    var start = System.nanoTime();
    database.setAutoCommit(false);
    for (var file : files.entrySet()) {
      try (var in = Files.newInputStream(file.getValue())) {
        var table = file.getKey();
        database
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "COPY copied_%s (%s) FROM STDIN".formatted(table, COLUMNS.get(table)), in, 65536);
      }
    }
    database.commit();
    database.setAutoCommit(true);
    return System.nanoTime() - start;
  }
}
