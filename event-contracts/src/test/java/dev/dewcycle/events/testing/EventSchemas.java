package dev.dewcycle.events.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.dewcycle.events.EventType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The committed JSON Schemas of the events, to hold the data of produced events against. */
public final class EventSchemas {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final Map<EventType, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private EventSchemas() {}

  /** Where the schema of a type lies, both in the class path and under the resources folder. */
  public static String pathOf(EventType type) {
    return "dev/dewcycle/events/schemas/%s.v%d.json"
        .formatted(type.typeName(), type.schemaVersion());
  }

  /** What is wrong with the data of an event, one sentence each; empty where it is valid. */
  public static List<String> faults(EventType type, String json) {
    var schema = SCHEMAS.computeIfAbsent(type, EventSchemas::load);
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /**
   * Fails where the data does not fit the schema of its type.
   *
   * @param typeName the header {@code ce_type}
   */
  public static void assertValid(String typeName, String json) {
    var type =
        EventType.named(typeName)
            .orElseThrow(() -> new AssertionError("no event is named " + typeName));
    var faults = faults(type, json);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s does not fit its schema: %s in %s".formatted(type, faults, json));
    }
  }

  private static JsonSchema load(EventType type) {
    return FACTORY.getSchema(SchemaLocation.of("classpath:" + pathOf(type)));
  }
}
