package dev.dewcycle.catalog.search;

import dev.dewcycle.catalog.product.SearchTerms;
import dev.dewcycle.catalog.product.SearchWords;
import dev.dewcycle.catalog.search.TermQuery.AnyOf;
import dev.dewcycle.catalog.search.TermQuery.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word of a query with the known words that begin with it. In brand and name it stands for each
 * of them, in ingredients for each only if it is long enough, else for itself.
 *
 * @param word as {@link SearchWords} writes it
 * @param completions the known words that begin with it, itself included where it is one; at most
 *     {@link #MOST} + 1
 */
public record AskedWord(String word, List<String> completions) {
  /** So many completions are asked for one by one; more of them as a beginning, which is slower. */
  public static final int MOST = 50;

  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_IN_INGREDIENTS = 4;

  /** A word of one letter stands for itself alone. */
  public AskedWord {
    completions =
        SearchWords.letters(word).length() < SHORTEST_BEGINNING
            ? completions.stream().filter(word::equals).toList()
            : List.copyOf(completions);
  }

  /** Whether no product has ever had such a word. */
  public boolean isUnknown() {
    return completions.isEmpty();
  }

  /** What of brand or name it stands for. */
  public AnyOf inNames() {
    return new AnyOf(known(), compared());
  }

  /** What of brand, name or ingredients it stands for. */
  public AnyOf anywhere() {
    return new AnyOf(withIngredients(known()), withIngredients(compared()));
  }

  private List<Term> known() {
    if (isUnknown()) {
      return List.of(Term.whole(word));
    }
    return completions.size() > MOST
        ? List.of(new Term(word, true))
        : completions.stream().map(Term::whole).toList();
  }

  /** All its completions are known, so that its beginning means no more than they do. */
  private List<Term> compared() {
    var known = known();
    return known.size() > 1 ? List.of(new Term(word, true)) : known;
  }

  private List<Term> withIngredients(List<Term> inNames) {
    var inIngredients =
        SearchWords.letters(word).length() < SHORTEST_IN_INGREDIENTS
            ? Stream.of(Term.whole(SearchTerms.ingredient(word)))
            : inNames.stream()
                .map(term -> new Term(SearchTerms.ingredient(term.text()), term.beginning()));
    return Stream.concat(inNames.stream(), inIngredients).toList();
  }
}
