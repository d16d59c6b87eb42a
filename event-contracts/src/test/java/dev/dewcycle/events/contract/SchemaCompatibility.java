package dev.dewcycle.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether data of a newer schema can be read by those who know the older one, and the other way
 * round: topics keep events for months, and services are not deployed in the same second. A field
 * that is added must therefore be optional.
 */
final class SchemaCompatibility {

  private final List<String> breaks = new ArrayList<>();

  private SchemaCompatibility() {}

  /** What a change breaks, one sentence with a JSON pointer each; empty where it breaks nothing. */
  static List<String> breaks(JsonNode older, JsonNode newer) {
    var comparison = new SchemaCompatibility();
    comparison.compare("#", older, newer);
    return List.copyOf(comparison.breaks);
  }

  private void compare(String at, JsonNode older, JsonNode newer) {
    for (var keyword : List.of("type", "format", "pattern", "anyOf")) {
      if (!older.path(keyword).equals(newer.path(keyword))) {
        breaks.add(
            "%s: %s was %s and is %s"
                .formatted(at, keyword, older.path(keyword), newer.path(keyword)));
      }
    }
    compareValues(at, older.path("enum"), newer.path("enum"));
    compareProperties(at, older, newer);
    if (older.has("items")) {
      compare(at + "/items", older.get("items"), newer.path("items"));
    }
  }

  private void compareValues(String at, JsonNode older, JsonNode newer) {
    if (older.isMissingNode() != newer.isMissingNode()) {
      breaks.add(at + ": a list of values came or went");
      return;
    }
    var gone = texts(older);
    gone.removeAll(texts(newer));
    gone.stream().sorted().forEach(value -> breaks.add("%s: %s is gone".formatted(at, value)));
  }

  private void compareProperties(String at, JsonNode older, JsonNode newer) {
    var requiredBefore = texts(older.path("required"));
    var requiredNow = texts(newer.path("required"));
    older
        .path("properties")
        .properties()
        .forEach(
            property -> {
              var name = property.getKey();
              var there = at + "/properties/" + name;
              var counterpart = newer.path("properties").path(name);
              if (counterpart.isMissingNode()) {
                breaks.add(there + ": is gone");
                return;
              }
              if (requiredBefore.contains(name) && !requiredNow.contains(name)) {
                breaks.add(there + ": was always present and need not be any more");
              }
              compare(there, property.getValue(), counterpart);
            });
    requiredNow.removeAll(requiredBefore);
    requiredNow.stream()
        .sorted()
        .forEach(name -> breaks.add("%s/properties/%s: is newly required".formatted(at, name)));
  }

  private static Set<String> texts(JsonNode array) {
    var texts = new HashSet<String>();
    array.forEach(value -> texts.add(value.asText()));
    return texts;
  }
}
