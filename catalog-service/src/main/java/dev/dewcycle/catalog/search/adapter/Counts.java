package dev.dewcycle.catalog.search.adapter;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is counted of the products that fit all filters, on whatever page.
 *
 * @param facets the values of each facet asked for, the most frequent first
 * @param products how many were counted, at most {@link #MOST}
 * @param exact whether these are all that fit, which is known if they are fewer
 */
record Counts(Map<String, List<Count>> facets, long products, boolean exact) {
  /** No more products are counted, so that a count costs the same however many fit. */
  static final int MOST = 2_000;

  private static final String PRODUCTS = "products";

  /** Products that have a value. */
  record Count(String value, long count) {}

  /** One row of a count. */
  record Line(String facet, String value, long count) {
    static Line of(ResultSet row) throws SQLException {
      return new Line(row.getString(1), row.getString(2), row.getLong(3));
    }
  }

  /** A statement that counts what another one finds; its rows are {@link Line}s. */
  static String sql(String hits, List<Facet> facets) {
    return "WITH hits AS MATERIALIZED (%s LIMIT %d) SELECT '%s', '', count(*) FROM hits"
            .formatted(hits, MOST, PRODUCTS)
        + facets.stream().map(facet -> " UNION ALL " + facet.counting()).collect(joining());
  }

  static Counts of(List<Line> lines, List<Facet> asked) {
    var facets = new LinkedHashMap<String, List<Count>>();
    asked.forEach(facet -> facets.put(facet.word(), new ArrayList<>()));
    long products = 0;
    for (var line : lines) {
      if (line.facet().equals(PRODUCTS)) {
        products = line.count();
      } else {
        facets.get(line.facet()).add(new Count(line.value(), line.count()));
      }
    }
    return new Counts(facets, products, products < MOST);
  }
}
