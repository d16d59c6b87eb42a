package dev.dewcycle.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.catalog.classification.AnalysedIngredient;
import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Gtin;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a product is found by, as one set of terms, so that one index answers words and filters
 * together. A word of brand or name is a term as it is; a word of an ingredient or its family
 * starts with a dot; what a filter asks for starts with a capital letter.
 */
public final class SearchTerms {
  private static final String INGREDIENT = ".";

  /** How long a tenant's mark is. */
  private static final int MARK = 5;

  private SearchTerms() {}

  /** All terms of a product. */
  public static Set<String> of(Product product) {
    var facts = product.facts();
    var analysis = product.analysis();
    var terms = new TreeSet<String>();
    terms.addAll(names(facts));
    inside(analysis).map(SearchTerms::ingredient).forEach(terms::add);
    terms.add(brand(facts.brand()));
    facts.sku().map(SearchTerms::sku).ifPresent(terms::add);
    facts.gtin().map(SearchTerms::gtin).ifPresent(terms::add);
    terms.add(label(facts.label()));
    terms.add(role(analysis.role()));
    families(analysis).map(SearchTerms::family).forEach(terms::add);
    facts.concerns().stream().map(SearchTerms::concern).forEach(terms::add);
    return terms;
  }

  /** All terms of a product of the tenant, each behind the tenant's mark. */
  public static List<String> of(String tenant, Product product) {
    var mark = mark(tenant);
    return of(product).stream().map(term -> mark + term).toList();
  }

  /**
   * What the terms of a tenant begin with, so that one index keeps tenants apart. Two tenants may
   * have the same mark; that costs their searches time, and whose products they are is asked for
   * besides.
   */
  public static String mark(String tenant) {
    try {
      var digest = MessageDigest.getInstance("MD5").digest(tenant.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 2) + "/";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The words among terms that stand behind a tenant's mark: what is neither filter nor dot. */
  public static Stream<String> words(List<String> marked) {
    return marked.stream()
        .map(term -> term.substring(MARK))
        .filter(term -> !isFilter(term))
        .map(term -> term.startsWith(INGREDIENT) ? term.substring(INGREDIENT.length()) : term)
        .distinct();
  }

  /** Words have no capital letters, also where a script has no small ones. */
  private static boolean isFilter(String term) {
    return term.charAt(0) >= 'A' && term.charAt(0) <= 'Z';
  }

  /** The term of a word in a list of ingredients. */
  public static String ingredient(String word) {
    return INGREDIENT + word;
  }

  /** The term of a brand, whatever its case, accents and punctuation. */
  public static String brand(String brand) {
    return "B" + String.join("_", SearchWords.of(brand));
  }

  public static String sku(String sku) {
    return "S" + sku;
  }

  /** The term of a trade item number of any length. */
  public static String gtin(String gtin) {
    return "G" + Gtin.padded(gtin);
  }

  public static String label(Category label) {
    return "L" + label;
  }

  public static String role(Category role) {
    return "R" + role;
  }

  public static String family(ActiveFamily family) {
    return "F" + family;
  }

  public static String concern(Concern concern) {
    return "C" + concern;
  }

  private static List<String> names(ProductFacts facts) {
    return SearchWords.of(facts.brand() + " " + facts.name());
  }

  private static Stream<String> inside(Analysis analysis) {
    var names = analysis.ingredients().stream().map(AnalysedIngredient::inci);
    var families = families(analysis).map(Enum::name).map(name -> name.replace('_', ' '));
    return Stream.concat(names, families).map(SearchWords::of).flatMap(List::stream);
  }

  private static Stream<ActiveFamily> families(Analysis analysis) {
    return analysis.ingredients().stream()
        .map(AnalysedIngredient::family)
        .flatMap(Optional::stream)
        .distinct();
  }
}
