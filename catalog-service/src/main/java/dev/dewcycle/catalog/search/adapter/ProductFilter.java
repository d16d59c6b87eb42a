package dev.dewcycle.catalog.search.adapter;

import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.catalog.classification.adapter.Faults;
import dev.dewcycle.catalog.product.SearchTerms;
import dev.dewcycle.catalog.product.SearchWords;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of products; all given ones have to fit. Take it as a BeanParam. */
public class ProductFilter {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 10;

  @QueryParam("query")
  @Parameter(
      description =
          "Up to 10 words or beginnings of words, each of which brand, name or an ingredient"
              + " holds, whatever case and accents; in ingredients, beginnings count from four"
              + " letters on. A word that no product has is mended, see corrected",
      example = "dew niacinam",
      schema = @Schema(maxLength = LONGEST))
  String query;

  @QueryParam("brand")
  @Parameter(
      description = "Whatever its case, accents and punctuation",
      schema = @Schema(maxLength = LONGEST))
  String brand;

  @QueryParam("label")
  @Parameter(schema = @Schema(implementation = Category.class))
  String label;

  @QueryParam("role")
  @Parameter(schema = @Schema(implementation = Category.class))
  String role;

  @QueryParam("family")
  @Parameter(schema = @Schema(implementation = ActiveFamily.class))
  String family;

  @QueryParam("concern")
  @Parameter(schema = @Schema(implementation = Concern.class))
  String concern;

  @QueryParam("sku")
  String sku;

  @QueryParam("gtin")
  String gtin;

  @QueryParam("facets")
  @Parameter(
      description = "What to count: role, label, family, concern, brand, separated by commas",
      example = "role,brand")
  String facets;

  private final List<Fault> faults = new ArrayList<>();

  /** What is asked for, or 422 with a pointer to every filter that cannot be read. */
  Asked asked() {
    var terms = new ArrayList<String>();
    text("brand", brand).map(SearchTerms::brand).forEach(terms::add);
    value("label", label, Category.values(), SearchTerms::label, terms);
    value("role", role, Category.values(), SearchTerms::role, terms);
    value("family", family, ActiveFamily.values(), SearchTerms::family, terms);
    value("concern", concern, Concern.values(), SearchTerms::concern, terms);
    text("sku", sku).map(SearchTerms::sku).forEach(terms::add);
    text("gtin", gtin).map(SearchTerms::gtin).forEach(terms::add);
    var asked = new Asked(words(), terms, counted());
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return asked;
  }

  private List<String> words() {
    var words = text("query", query).map(SearchWords::of).findFirst().orElse(List.of());
    if (words.size() > MOST_WORDS) {
      fault("query", "At most " + MOST_WORDS + " words are allowed.");
    }
    if (words.isEmpty() && query != null && !query.isBlank()) {
      fault("query", "A letter or a digit is expected.");
    }
    return words;
  }

  private List<Facet> counted() {
    if (facets == null) {
      return List.of();
    }
    var named = Arrays.stream(facets.split(",")).map(String::strip).map(Facet::of).toList();
    if (named.stream().anyMatch(Optional::isEmpty)) {
      fault("facets", "Some of role, label, family, concern, brand are expected, with commas.");
    }
    return named.stream().flatMap(Optional::stream).distinct().toList();
  }

  private Stream<String> text(String name, String text) {
    if (text == null) {
      return Stream.empty();
    }
    if (text.codePoints().anyMatch(Flaws::unprintable)) {
      fault(name, "Control characters are not allowed.");
    } else if (text.length() > LONGEST) {
      fault(name, "At most " + LONGEST + " characters are allowed.");
    } else {
      return Stream.of(text);
    }
    return Stream.empty();
  }

  private <E extends Enum<E>> void value(
      String name, String text, E[] values, Function<E, String> term, List<String> terms) {
    if (text == null) {
      return;
    }
    Arrays.stream(values)
        .filter(value -> value.name().equals(text))
        .findFirst()
        .map(term)
        .ifPresentOrElse(terms::add, () -> fault(name, Faults.expected(values)));
  }

  private void fault(String name, String detail) {
    faults.add(new Fault("#/query/" + name, detail));
  }
}
