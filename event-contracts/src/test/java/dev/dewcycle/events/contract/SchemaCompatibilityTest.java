package dev.dewcycle.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCompatibilityTest {

  private static final String PHASE =
      """
      {"type": "object", "required": ["id", "state"], "properties": {
        "id": {"type": "string", "format": "uuid"},
        "state": {"type": "string", "enum": ["ACTIVE", "ENDED"]},
        "note": {"type": "string"},
        "on": {"type": "array", "items": {"type": "string", "format": "date"}}}}
      """;

  @Test
  void the_same_schema_breaks_nothing() {
    assertThat(breaksOf(PHASE)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a property removed      | "note": {"type": "string"},  | ` `                             | note: is gone
          a type changed          | "note": {"type": "string"}   | "note": {"type": "integer"}     | type was
          a format changed        | "format": "uuid"             | "format": "uri"                 | format was
          a format dropped        | , "format": "uuid"           | ` `                             | format was
          a value removed         | "ACTIVE", "ENDED"            | "ACTIVE"                        | ENDED is gone
          values no longer listed | , "enum": ["ACTIVE", "ENDED"]| ` `                             | came or went
          newly required          | ["id", "state"]              | ["id", "state", "note"]         | newly required
          no longer always there  | ["id", "state"]              | ["id"]                          | need not be
          a change inside a list  | "format": "date"             | "format": "date-time"           | items: format was
          """)
  void a_change_that_a_reader_cannot_bear_is_named(
      String change, String before, String after, String expected) {
    assertThat(PHASE).contains(before);

    var breaks = breaksOf(PHASE.replace(before, after));

    assertThat(breaks).as(change).hasSize(1).allMatch(text -> text.contains(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an optional property added | "note": {"type": "string"} | "note": {"type": "string"}, "why": {"type": "string"}
          a value added              | "ACTIVE", "ENDED"          | "ACTIVE", "ENDED", "PAUSED"
          """)
  void an_addition_breaks_nothing(String change, String before, String after) {
    var breaks = breaksOf(PHASE.replace(before, after));

    assertThat(breaks).as(change).isEmpty();
  }

  private static List<String> breaksOf(String changed) {
    return SchemaCompatibility.breaks(tree(PHASE), tree(changed));
  }

  private static JsonNode tree(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
