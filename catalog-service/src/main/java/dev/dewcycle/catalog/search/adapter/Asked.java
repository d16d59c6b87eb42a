package dev.dewcycle.catalog.search.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/**
 * What a caller asks of the list.
 *
 * @param words of the query, at most ten
 * @param terms that every product must have, for the filters
 * @param facets by what to count what fits
 */
record Asked(List<String> words, List<String> terms, List<Facet> facets) {
  /** Tells the lists apart that a cursor may belong to; facets and the size of pages do not. */
  String mark() {
    var text = String.join("\n", words) + "\f" + String.join("\n", terms);
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
  }
}
