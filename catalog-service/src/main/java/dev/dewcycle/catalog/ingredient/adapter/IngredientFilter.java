package dev.dewcycle.catalog.ingredient.adapter;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is sought among the ingredients. Take it as a BeanParam. */
public class IngredientFilter {
  private static final int LONGEST = 200;

  @QueryParam("query")
  @Parameter(
      description = "A name, its begin, or words of it; names that are alike where none fits",
      schema = @Schema(maxLength = LONGEST),
      example = "niacin")
  String query;

  @QueryParam("family")
  @Parameter(schema = @Schema(implementation = ActiveFamily.class))
  String family;

  /** What to look for. */
  record Sought(String query, Optional<ActiveFamily> family) {}

  /** What is sought, or 422 with a pointer to everything that cannot be read. */
  Sought sought() {
    var faults = new ArrayList<Fault>();
    var text = Optional.ofNullable(query).orElse("");
    if (text.length() > LONGEST) {
      faults.add(
          new Fault("#/query/query", "At most %d characters are allowed.".formatted(LONGEST)));
    }
    if (!text.isBlank() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      faults.add(new Fault("#/query/query", "A letter or a digit is expected."));
    }
    var named = Arrays.stream(ActiveFamily.values()).filter(of -> of.name().equals(family));
    var found = named.findFirst();
    if (family != null && found.isEmpty()) {
      faults.add(new Fault("#/query/family", "Expected one of " + families() + "."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    return new Sought(text, found);
  }

  private static String families() {
    return Arrays.stream(ActiveFamily.values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
