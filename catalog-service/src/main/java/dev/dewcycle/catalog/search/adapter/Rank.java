package dev.dewcycle.catalog.search.adapter;

/** Where the words of a query are met; by it a list with a query is ordered, then by id. */
enum Rank {
  /** All words in brand or name, or there was no query. */
  NAME,
  /** At least one in the ingredients alone. */
  INGREDIENTS
}
