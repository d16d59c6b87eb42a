package dev.dewcycle.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines to import: the products of DEWCYCLE_SAMPLE_PRODUCTS over and over, each with a SKU of its
 * own; invented ones where that is not set.
 *
 * @param products as JSON, without a SKU
 * @param origin what they are, in a few words
 */
record SampleLines(List<String> products, String origin) {
  private static final String DIRECTIONS = "Apply morning and night after cleansing.";

  static SampleLines read() throws IOException {
    var file = System.getenv("DEWCYCLE_SAMPLE_PRODUCTS");
    if (file == null) {
      return new SampleLines(
          IntStream.range(0, 100).mapToObj(SampleLines::invented).toList(),
          "invented lists of 30 ingredients");
    }
    try (var rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .<List<String>>readValues(Path.of(file).toFile())) {
      var products =
          rows.readAll().stream().skip(1).map(row -> json(row.get(0), row.get(3))).toList();
      return new SampleLines(products, "%,d real lists".formatted(products.size()));
    }
  }

  /** So many lines, made while they are read. */
  InputStream lines(String run, int count) {
    return new Lines(run, count);
  }

  private static String invented(int i) {
    var list =
        "Aqua, Glycerin, Butylene Glycol, Niacinamide, 1,2-Hexanediol, Panthenol, Phenoxyethanol"
            + ", Sodium Hyaluronate, Allantoin, Betaine".repeat(3);
    return json("Serum " + i, list);
  }

  private static String json(String name, String ingredients) {
    var product = new LinkedHashMap<String, String>();
    product.put("brand", "Bench");
    product.put("name", name.substring(0, Math.min(200, name.length())));
    product.put("label", "SERUM");
    product.put("ingredients", ingredients);
    product.put("directions", DIRECTIONS);
    try {
      return new ObjectMapper().writeValueAsString(product);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Lines extends InputStream {
    private final String run;
    private final int count;
    private byte[] line = new byte[0];
    private int at;
    private int made;

    Lines(String run, int count) {
      this.run = run;
      this.count = count;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("in blocks only");
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int filled = 0;
      while (filled < length && (at < line.length || next())) {
        int part = Math.min(length - filled, line.length - at);
        System.arraycopy(line, at, into, offset + filled, part);
        at += part;
        filled += part;
      }
      return filled == 0 ? -1 : filled;
    }

    private boolean next() {
      if (made == count) {
        return false;
      }
      var product = products.get(made % products.size());
      line =
          ("{\"sku\":\"" + run + "-" + made + "\"," + product.substring(1) + "\n").getBytes(UTF_8);
      at = 0;
      made++;
      return true;
    }
  }
}
