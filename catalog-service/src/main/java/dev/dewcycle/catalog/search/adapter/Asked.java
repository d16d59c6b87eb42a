package dev.dewcycle.catalog.search.adapter;

import java.util.List;

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
    return Integer.toHexString(List.of(words, terms).hashCode());
  }
}
