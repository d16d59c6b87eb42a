package dev.dewcycle.catalog.ingredient;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a printed name literally: as it stands, without its brackets, by its colour index number,
 * or by the synonyms and translations that it is printed with.
 */
final class NameReader {
  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]?");
  private static final Pattern BRACKET_AT_AN_END =
      Pattern.compile("^\\s*[(\\[]([^()\\[\\]]*)[)\\]]|[(\\[]([^()\\[\\]]*)[)\\]]?\\s*$");
  private static final Pattern MARKS = Pattern.compile("[/()\\[\\],]");
  private static final Pattern COLOUR_INDEX =
      Pattern.compile("\\s*(?:C\\.?\\s?[Il1]\\.?)?\\s*((?:\\d\\s?){5})", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACED = Pattern.compile("\\s+[/-]\\s+");
  private static final Pattern UNSPACED = Pattern.compile("/");

  /** A polymer, ferment or the like is one substance, named after what it is made of. */
  private static final Pattern ONE_SUBSTANCE =
      Pattern.compile(
          "(?i)(?:polymers?|glycerides?|esters|peptides?|acrylates?|ferment|filtrate|lysate"
              + "|methicone|taurate)\\b");

  /** French, as Canadian labels print it beside the others. */
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?i).*(?:\\bextrait|\\bhuile|\\bcire|\\beau\\b|\\bbeurre|\\bsel\\b|\\bmiel\\b|\\bpoudre"
              + "|\\bprot[eé]ine d|\\bgomme|\\bamidon|\\bjus d|\\bm[eé]lasse| d['e]).*");

  private final Function<String, Optional<Ingredient>> exact;

  /**
   * @param exact finds an ingredient by a name, spelled in any usual way
   */
  NameReader(Function<String, Optional<Ingredient>> exact) {
    this.exact = exact;
  }

  Optional<Ingredient> read(String name) {
    var bare = bare(name);
    return exact
        .apply(name)
        .or(() -> colour(name))
        .or(() -> exact.apply(bare))
        .or(() -> synonyms(bare))
        .or(() -> bracketed(name));
  }

  /** The name without what stands in brackets. */
  static String bare(String name) {
    return BRACKETED.matcher(name).replaceAll(" ").strip();
  }

  /** {@code Red 4 (Cl 14700)}: where exactly one number of the colour index stands by itself. */
  private Optional<Ingredient> colour(String name) {
    var numbers =
        MARKS
            .splitAsStream(name)
            .map(COLOUR_INDEX::matcher)
            .filter(part -> part.matches())
            .map(part -> part.group(1).replace(" ", ""))
            .distinct()
            .toList();
    return numbers.size() == 1 ? exact.apply("CI " + numbers.getFirst()) : Optional.empty();
  }

  /**
   * {@code Aqua/Water/Eau} is three names of one. {@code Styrene/Acrylates Copolymer} is one name:
   * what is not known beside a known part must be a translation, or stand apart by spaces.
   */
  private Optional<Ingredient> synonyms(String name) {
    var spaced = SPACED.matcher(name).find();
    var parts = parts(name, spaced ? SPACED : UNSPACED);
    var known = parts.stream().filter(part -> exact.apply(part).isPresent()).toList();
    if (parts.size() < 2 || known.isEmpty()) {
      return Optional.empty();
    }
    var kind = lastWord(known.getFirst());
    var believable =
        parts.stream()
            .filter(part -> !known.contains(part))
            .allMatch(
                part -> !ONE_SUBSTANCE.matcher(part).find() && (spaced || translates(part, kind)));
    return believable ? exact.apply(known.getFirst()) : Optional.empty();
  }

  private static boolean translates(String part, String kind) {
    return FRENCH.matcher(part).matches() || lastWord(part).equalsIgnoreCase(kind);
  }

  /** {@code Tea Tree (Melaleuca Alternifolia Leaf Oil)}: the name in brackets at an end. */
  private Optional<Ingredient> bracketed(String name) {
    var bracket = BRACKET_AT_AN_END.matcher(name);
    if (!bracket.find()) {
      return Optional.empty();
    }
    var inside = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
    return Stream.concat(Stream.of(inside), parts(inside, UNSPACED).stream())
        .flatMap(part -> exact.apply(part).stream())
        .findFirst();
  }

  private static List<String> parts(String name, Pattern separator) {
    return separator
        .splitAsStream(name)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .limit(6)
        .toList();
  }

  private static String lastWord(String part) {
    return part.substring(part.lastIndexOf(' ') + 1);
  }
}
