package dev.dewcycle.catalog.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the terms of a product have to be: of each group of alternatives one has to be there, and of
 * the groups that are barred one at least must not be met.
 *
 * @param groups none asks nothing
 * @param barred none bars nothing
 */
public record TermQuery(List<List<Term>> groups, List<List<Term>> barred) {
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

  public TermQuery {
    groups = groups.stream().map(List::copyOf).toList();
    barred = barred.stream().map(List::copyOf).toList();
  }

  /** All of these terms. */
  public static TermQuery allOf(List<String> terms) {
    return new TermQuery(terms.stream().map(term -> List.of(Term.whole(term))).toList(), List.of());
  }

  /** The same with more groups of alternatives. */
  public TermQuery and(List<List<Term>> more) {
    return new TermQuery(Stream.concat(groups.stream(), more.stream()).toList(), barred);
  }

  /** The same without what meets all of these groups. */
  public TermQuery butNot(List<List<Term>> others) {
    return new TermQuery(groups, others);
  }

  public boolean asksNothing() {
    return groups.isEmpty();
  }

  /**
   * The query in the language of PostgreSQL's {@code tsquery}; whatever a term holds is quoted.
   *
   * @param before what each term in the index starts with
   */
  public String text(String before) {
    var asked = groups.stream().map(group -> anyOf(group, before)).collect(joining(" & "));
    return barred.isEmpty()
        ? asked
        : asked
            + barred.stream()
                .map(group -> anyOf(group, before))
                .collect(joining(" & ", " & !(", ")"));
  }

  private static String anyOf(List<Term> group, String before) {
    return group.stream().map(term -> term.quoted(before)).collect(joining(" | ", "(", ")"));
  }
}
