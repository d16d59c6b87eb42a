package dev.dewcycle.catalog.product.adapter;

import static java.util.stream.Collectors.toCollection;

import dev.dewcycle.catalog.product.SearchTerms;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The words that the tenant's products have or had, by which searches complete and mend what is
 * typed. Every way to store products has to keep their words too. Call it in a transaction.
 */
@ApplicationScoped
class WordStore {
  /** One look into the index for each word, whatever the planner thinks of their number. */
  private static final String KEEP =
      """
      INSERT INTO product_word (tenant, word)
      SELECT asked.tenant, met.word
        FROM (SELECT ?::text AS tenant) asked, unnest(?::text[]) met(word)
       WHERE (SELECT known.id FROM product_word known
               WHERE known.tenant = asked.tenant AND known.word = met.word COLLATE "C" LIMIT 1) IS NULL
      """;

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  /** Keeps the words of these products that are not known yet. */
  void keep(Collection<StoredProduct> products) {
    var words =
        products.stream()
            .flatMap(stored -> SearchTerms.words(stored.terms()))
            .collect(toCollection(TreeSet::new));
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, tenants.get().key());
      insert.setArray(2, connection.createArrayOf("text", words.toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the words could not be stored", e);
    }
  }
}
