package dev.dewcycle.catalog.search.adapter;

import dev.dewcycle.catalog.product.SearchTerms;
import dev.dewcycle.catalog.product.adapter.Rows;
import dev.dewcycle.catalog.search.TermQuery;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a search reads, of the current tenant. The role it reads by sees all tenants, because under
 * row level security PostgreSQL would not use the indexes on terms and letters: so this is the one
 * class that has its connections, and every statement here is bound to the tenant.
 */
@ApplicationScoped
class SearchRows {
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String SHOWN =
      "id, version, brand, name, label, role, strength, boost, sku, gtin, families, concerns,"
          + " recalled";

  private static final String ALL =
      "SELECT %s FROM product WHERE tenant = ? AND NOT withdrawn AND id > ? ORDER BY id"
          .formatted(SHOWN);

  private static final String ALONG =
      """
      SELECT %1$s FROM (SELECT %1$s, withdrawn, terms FROM product
                         WHERE tenant = ? AND id > ? ORDER BY id LIMIT ?) stretch
       WHERE NOT withdrawn AND terms @@ ?::tsquery ORDER BY id
      """
          .formatted(SHOWN);

  /** The tenant's condition has this form since the planner must not think of an ordered walk. */
  private static final String NAMED =
      """
      SELECT %s FROM product WHERE tenant IS NOT DISTINCT FROM ? AND NOT withdrawn
         AND terms @@ ?::tsquery
      """
          .formatted(SHOWN);

  private static final String NAMED_IN_ORDER =
      "SELECT * FROM (" + NAMED + " OFFSET 0) named WHERE id > ? ORDER BY id";

  private static final String BEGINNING =
      """
      SELECT asked.word AS asked, known.word AS known
        FROM unnest(string_to_array(?, ' ')) WITH ORDINALITY asked(word, place)
       CROSS JOIN LATERAL (
          SELECT DISTINCT word FROM product_word
           WHERE tenant = ? AND word >= asked.word COLLATE "C"
             AND word < asked.word || chr(1114111) COLLATE "C"
           ORDER BY word LIMIT ?) known
       ORDER BY place, known
      """;

  private static final String SIMILAR =
      """
      SELECT word FROM product_word WHERE tenant = ? AND letters % ?
       GROUP BY word, letters ORDER BY similarity(letters, ?) DESC, word LIMIT 20
      """;

  @Inject
  @DataSource("search")
  AgroalDataSource database;

  @Inject CurrentTenant tenants;

  /** Products of the tenant that are not withdrawn, as SQL with its values. */
  record Source(String sql, List<?> values) {}

  /** A known word that begins with one that was asked for. */
  record Completion(String asked, String known) {}

  /** All, by id. */
  Source all(Optional<UUID> after) {
    return new Source(ALL, List.of(tenant(), after.orElse(BEFORE_ALL)));
  }

  /** Those that fit among so many next ones, by id. */
  Source along(TermQuery query, Optional<UUID> after, int stretch) {
    return new Source(
        ALONG, List.of(tenant(), after.orElse(BEFORE_ALL), stretch, query.forProducts(mark())));
  }

  /** All that the index names, in no order. */
  Source named(TermQuery query) {
    return new Source(NAMED, List.of(tenant(), query.forIndex(mark())));
  }

  /** All that the index names, by id. */
  Source named(TermQuery query, Optional<UUID> after) {
    return new Source(
        NAMED_IN_ORDER, List.of(tenant(), query.forIndex(mark()), after.orElse(BEFORE_ALL)));
  }

  /** The first products of a source. */
  List<ProductSummary> read(Source source, int limit) {
    return Rows.of(database, source.sql() + " LIMIT " + limit, bound(source), ProductSummary::of);
  }

  /** How many products a source has, so many at most. */
  int size(Source source, int most) {
    var sql = "SELECT count(*) FROM (" + source.sql() + " LIMIT " + most + ") found";
    return Rows.of(database, sql, bound(source), row -> row.getInt(1)).getFirst();
  }

  /** Counts the first {@link Counts#MOST} products of a source. */
  Counts count(Source source, List<Facet> facets) {
    var sql = Counts.sql(source.sql(), facets);
    return Counts.of(Rows.of(database, sql, bound(source), Counts.Line::of), facets);
  }

  /** The known words that begin with these ones, at most so many of each, in alphabetical order. */
  List<Completion> completions(List<String> words, int most) {
    return Rows.of(
        database,
        BEGINNING,
        bound(List.of(String.join(" ", words), tenant(), most)),
        row -> new Completion(row.getString("asked"), row.getString("known")));
  }

  /** Known words that share many letters with these ones, the most similar first. */
  List<String> similar(String letters) {
    return Rows.of(
        database,
        SIMILAR,
        bound(List.of(tenant(), letters, letters)),
        row -> row.getString("word"));
  }

  private String mark() {
    return SearchTerms.mark(tenant());
  }

  private String tenant() {
    return tenants.get().key();
  }

  private static Rows.Binding bound(Source source) {
    return bound(source.values());
  }

  private static Rows.Binding bound(List<?> values) {
    return query -> {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
    };
  }
}
