package dev.dewcycle.catalog.search.adapter;

import dev.dewcycle.catalog.search.AskedWord;
import dev.dewcycle.catalog.search.Sample;
import dev.dewcycle.catalog.search.TermQuery;
import dev.dewcycle.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Finds products: those with all words in brand or name first, then those with some in their
 * ingredients only, each by id. Both orders are ones in which products lie, so that a page costs
 * what a page holds; a finer order of relevance would have to look at all that fits.
 */
@ApplicationScoped
class ProductSearch {
  @Inject SearchRows rows;
  @Inject Spelling spelling;

  /**
   * What was found.
   *
   * @param corrected words of the query that no product has, with those that stood for them
   */
  record Found(Page<ProductSummary> page, Map<String, String> corrected, Optional<Counts> counts) {}

  private record Hit(ProductSummary product, Rank rank) {}

  Found find(Asked asked, Optional<Place> after, int limit) {
    var words = after.map(Place::words).orElse(asked.words());
    var reading = spelling.read(words);
    var filters = TermQuery.allOf(asked.terms());
    var searched = reading.words().stream().map(AskedWord::word).toList();
    var page =
        Page.cut(
            hits(filters, reading.words(), after, limit + 1),
            limit,
            hit -> new Place(hit.rank(), hit.product().id(), searched).cursor(asked));
    var anywhere = filters.and(reading.words().stream().map(AskedWord::anywhere).toList());
    var facets = Optional.of(asked.facets()).filter(given -> !given.isEmpty());
    return new Found(
        page.map(Hit::product), reading.corrected(), facets.map(given -> counts(anywhere, given)));
  }

  private List<Hit> hits(
      TermQuery filters, List<AskedWord> words, Optional<Place> after, int wanted) {
    var rank = after.map(Place::rank).orElse(Rank.NAME);
    var id = after.map(Place::id);
    var hits = new ArrayList<Hit>();
    var names = words.stream().map(AskedWord::inNames).toList();
    if (rank == Rank.NAME) {
      add(hits, rank, filters.and(names), id, wanted);
    }
    if (!words.isEmpty() && hits.size() < wanted) {
      var anywhere = words.stream().map(AskedWord::anywhere).toList();
      add(
          hits,
          Rank.INGREDIENTS,
          filters.and(anywhere).butNot(names),
          id.filter(last -> rank == Rank.INGREDIENTS),
          wanted);
    }
    return hits;
  }

  private void add(List<Hit> hits, Rank rank, TermQuery query, Optional<UUID> after, int wanted) {
    ordered(query, after, wanted - hits.size()).stream()
        .map(product -> new Hit(product, rank))
        .forEach(hits::add);
  }

  /** The next products by id that fit. */
  private List<ProductSummary> ordered(TermQuery query, Optional<UUID> after, int wanted) {
    if (query.asksNothing()) {
      return rows.read(rows.all(after), wanted);
    }
    var first = rows.read(rows.along(query, after, Sample.FOR_A_PAGE), wanted);
    if (first.size() == wanted) {
      return first;
    }
    var further =
        stretch(query, first.size(), wanted).stream()
            .mapToObj(stretch -> rows.read(rows.along(query, after, stretch), wanted))
            .filter(found -> found.size() == wanted)
            .findFirst();
    return further.orElseGet(() -> rows.read(rows.named(query, after), wanted));
  }

  /** How far to walk for a page; empty where the index should be asked. */
  private OptionalInt stretch(TermQuery query, int hits, int wanted) {
    var promised = new Sample(Sample.FOR_A_PAGE, hits).stretch(wanted);
    return promised.isPresent() || rows.size(rows.named(query), Sample.FEW + 1) <= Sample.FEW
        ? promised
        : OptionalInt.of(Sample.FAR);
  }

  private Counts counts(TermQuery query, List<Facet> facets) {
    if (query.asksNothing()) {
      return rows.count(rows.all(Optional.empty()), facets);
    }
    var looked = rows.along(query, Optional.empty(), Sample.FOR_A_COUNT);
    return new Sample(Sample.FOR_A_COUNT, rows.size(looked, Sample.FOR_A_COUNT))
        .stretch(Counts.MOST).stream()
            .mapToObj(stretch -> rows.along(query, Optional.empty(), stretch))
            .map(stretch -> rows.count(stretch, facets))
            .filter(counts -> !counts.exact())
            .findFirst()
            .orElseGet(() -> rows.count(rows.named(query), facets));
  }
}
