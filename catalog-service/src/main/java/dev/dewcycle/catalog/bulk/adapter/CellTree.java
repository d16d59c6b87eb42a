package dev.dewcycle.catalog.bulk.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cells of a table as the JSON that POST /products takes, so that there is one way to read a
 * product. An empty cell is an absent field. A cell that does not fit its column stays a text,
 * which the reading of the JSON refuses with a pointer. Texts are taken as they are: whatever a
 * spreadsheet would make of {@code =…}, here it is the name of a product.
 */
final class CellTree {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*%?");
  private static final Pattern LIST = Pattern.compile(";");

  private CellTree() {}

  /** The object of a record; both lists have the same length. */
  static ObjectNode of(List<String> header, List<String> cells) {
    var tree = JSON.objectNode();
    for (int i = 0; i < header.size(); i++) {
      if (!cells.get(i).isBlank()) {
        tree.set(header.get(i), value(header.get(i), cells.get(i)));
      }
    }
    return tree;
  }

  private static JsonNode value(String column, String cell) {
    return switch (column) {
      case "sku", "gtin" -> JSON.textNode(cell.strip());
      case "label", "texture" -> JSON.textNode(constant(cell));
      case "paoMonths", "spf" -> whole(cell.strip());
      case "rinseOff", "withdrawn" -> flag(cell.strip());
      case "concerns" -> list(parts(cell).map(CellTree::constant).map(JSON::textNode));
      case "claims" -> list(parts(cell).map(JSON::textNode));
      case "declared" -> list(parts(cell).map(CellTree::share));
      default -> JSON.textNode(cell);
    };
  }

  private static JsonNode whole(String cell) {
    return WHOLE.matcher(cell).matches()
        ? JSON.numberNode(Integer.parseInt(cell))
        : JSON.textNode(cell);
  }

  private static JsonNode flag(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      default -> JSON.textNode(cell);
    };
  }

  /** {@code Niacinamide=10} or {@code Niacinamide = 10 %}. */
  private static JsonNode share(String part) {
    var share = JSON.objectNode();
    int sign = part.lastIndexOf('=');
    if (sign < 0) {
      return share.put("inci", part);
    }
    var figure = part.substring(sign + 1).strip();
    var percent = PERCENT.matcher(figure);
    share.put("inci", part.substring(0, sign).strip());
    return percent.matches()
        ? share.put("percent", Double.parseDouble(percent.group(1)))
        : share.put("percent", figure);
  }

  /** {@code Sleeping mask} is {@code SLEEPING_MASK}. */
  private static String constant(String cell) {
    return cell.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  private static Stream<String> parts(String cell) {
    return Arrays.stream(LIST.split(cell)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static ArrayNode list(Stream<? extends JsonNode> parts) {
    return JSON.arrayNode().addAll(parts.toList());
  }
}
