package dev.dewcycle.routine.rehearsal.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.layering.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Rules as JSON writes them: the book's own shape, with true and false for yes and no. */
final class WrittenJson {
  private WrittenJson() {}

  /**
   * What stands in the request.
   *
   * @param pointer of the value, by which its faults are told
   */
  static Written of(String pointer, JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> {
        var fields = new LinkedHashMap<String, Written>();
        json.properties()
            .forEach(
                field ->
                    fields.put(
                        field.getKey(),
                        of(pointer + "/" + step(field.getKey()), field.getValue())));
        yield new Written.Mapped(pointer, fields);
      }
      case ARRAY -> {
        var items = new ArrayList<Written>();
        for (var item : json) {
          items.add(of(pointer + "/" + items.size(), item));
        }
        yield new Written.Listed(pointer, items);
      }
      case BOOLEAN -> new Written.Plain(pointer, json.booleanValue() ? "yes" : "no");
      case STRING, NUMBER -> new Written.Plain(pointer, json.asText().strip());
      default -> throw new InvalidInput(pointer, "A value is expected here.");
    };
  }

  private static String step(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
