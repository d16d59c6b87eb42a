package dev.dewcycle.events.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.dewcycle.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the JSON Schema, draft 2020-12, of an event's record. Everything is spelled out in place,
 * without references, so that a schema can be carried into another document. An {@code Optional} is
 * its content, not required and never null. Further properties are allowed: fields may be added.
 */
final class RecordSchemas {

  private static final Map<Class<?>, String> FORMATS =
      Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

  private static final SchemaGenerator GENERATOR = generator();

  private RecordSchemas() {}

  static ObjectNode of(EventType type) {
    var schema = GENERATOR.generateSchema(type.record());
    schema.put("title", type.typeName());
    schema.put("$id", "urn:dewcycle:event:%s:v%d".formatted(type.typeName(), type.schemaVersion()));
    return schema;
  }

  private static SchemaGenerator generator() {
    var builder =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.INLINE_ALL_SCHEMAS)
            .without(Option.FLATTENED_OPTIONALS);
    builder
        .forFields()
        .withTargetTypeOverridesResolver(RecordSchemas::content)
        .withRequiredCheck(field -> field.getRawMember().getType() != Optional.class);
    builder.forTypesInGeneral().withCustomDefinitionProvider(RecordSchemas::text);
    return new SchemaGenerator(builder.build());
  }

  private static List<ResolvedType> content(FieldScope field) {
    var type = field.getType();
    return type.isInstanceOf(Optional.class)
        ? List.of(field.getContext().getTypeParameterFor(type, Optional.class, 0))
        : List.of(type);
  }

  /** The generator asks for null where it shall go on by itself. */
  private static CustomDefinition text(ResolvedType type, SchemaGenerationContext context) {
    var erased = type.getErasedType();
    var schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
    if (FORMATS.containsKey(erased)) {
      return new CustomDefinition(schema.put("format", FORMATS.get(erased)));
    }
    if (erased == LocalDateTime.class) {
      return new CustomDefinition(
          schema.put("pattern", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$"));
    }
    return null;
  }
}
