package dev.dewcycle.catalog.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the terms of a product have to be: of each group of alternatives one has to be there, and of
 * the groups that are barred one at least must not be met.
 *
 * @param groups none asks nothing
 * @param barred none bars nothing
 */
public record TermQuery(List<AnyOf> groups, List<AnyOf> barred) {
  /** A term, or with {@code beginning} all terms that start so. */
  public record Term(String text, boolean beginning) {
    public static Term whole(String text) {
      return new Term(text, false);
    }

    private String quoted(String before) {
      var quoted = "'" + (before + text).replace("\\", "\\\\").replace("'", "''") + "'";
      return beginning ? quoted + ":*" : quoted;
    }
  }

  /**
   * Alternatives, said in two ways that mean the same.
   *
   * @param named for the index, which skips along whole terms
   * @param compared for a look at one product after the other: the fewer the faster
   */
  public record AnyOf(List<Term> named, List<Term> compared) {
    public AnyOf {
      named = List.copyOf(named);
      compared = List.copyOf(compared);
    }

    /** The same in both. */
    public static AnyOf of(List<Term> terms) {
      return new AnyOf(terms, terms);
    }
  }

  public TermQuery {
    groups = List.copyOf(groups);
    barred = List.copyOf(barred);
  }

  /** All of these terms. */
  public static TermQuery allOf(List<String> terms) {
    return new TermQuery(
        terms.stream().map(term -> AnyOf.of(List.of(Term.whole(term)))).toList(), List.of());
  }

  /** The same with more groups of alternatives. */
  public TermQuery and(List<AnyOf> more) {
    return new TermQuery(Stream.concat(groups.stream(), more.stream()).toList(), barred);
  }

  /** The same without what meets all of these groups. */
  public TermQuery butNot(List<AnyOf> others) {
    return new TermQuery(groups, others);
  }

  public boolean asksNothing() {
    return groups.isEmpty();
  }

  /**
   * What the index is asked, in the language of PostgreSQL's {@code tsquery}; whatever a term holds
   * is quoted.
   *
   * @param before what each term in the index starts with
   */
  public String forIndex(String before) {
    return text(before, AnyOf::named);
  }

  /** The same for a look at one product after the other. */
  public String forProducts(String before) {
    return text(before, AnyOf::compared);
  }

  private String text(String before, Function<AnyOf, List<Term>> way) {
    var asked = text(groups, before, way);
    return barred.isEmpty() ? asked : asked + " & !(" + text(barred, before, way) + ")";
  }

  private static String text(List<AnyOf> groups, String before, Function<AnyOf, List<Term>> way) {
    return groups.stream().map(way).map(group -> anyOf(group, before)).collect(joining(" & "));
  }

  private static String anyOf(List<Term> group, String before) {
    return group.stream().map(term -> term.quoted(before)).collect(joining(" | ", "(", ")"));
  }
}
