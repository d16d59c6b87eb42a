package dev.dewcycle.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.testing.EventExamples;
import dev.dewcycle.events.testing.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventSchemasTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_ABSENT, Include.ALWAYS))
          .build();

  @ParameterizedTest
  @EnumSource
  void no_schema_changes_so_that_a_reader_breaks(EventType type) throws IOException {
    var file = CommittedFiles.schema(type);
    var generated = RecordSchemas.of(type);
    if (CommittedFiles.writing() && !Files.exists(file)) {
      CommittedFiles.write(file, generated);
    }

    var breaks = SchemaCompatibility.breaks(CommittedFiles.read(file), generated);

    assertThat(breaks).as(type.typeName()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_committed_schema_is_the_generated_one(EventType type) throws IOException {
    var file = CommittedFiles.schema(type);
    var generated = RecordSchemas.of(type);
    if (CommittedFiles.writing()
        && SchemaCompatibility.breaks(CommittedFiles.read(file), generated).isEmpty()) {
      CommittedFiles.write(file, generated);
    }

    assertThat(file)
        .as(CommittedFiles.HOW_TO_WRITE)
        .content()
        .isEqualTo(CommittedFiles.text(generated));
  }

  @ParameterizedTest
  @EnumSource
  void an_example_of_every_event_fits_its_schema_and_is_read_back(EventType type)
      throws JsonProcessingException {
    var example = EventExamples.of(type);

    var json = MAPPER.writeValueAsString(example);

    assertThat(EventSchemas.faults(type, json)).isEmpty();
    assertThat(MAPPER.readValue(json, type.record())).isEqualTo(example);
  }

  @ParameterizedTest
  @EnumSource
  void data_without_a_required_property_does_not_fit(EventType type) {
    assertThat(EventSchemas.faults(type, "{}")).isNotEmpty();
  }

  @Test
  void a_malformed_id_and_an_unknown_state_do_not_fit() throws JsonProcessingException {
    var data = (ObjectNode) MAPPER.valueToTree(EventExamples.of(EventType.PHASE_STARTED));
    ((ObjectNode) data.get("phase")).put("id", "not-a-uuid").put("state", "SLEEPING");

    var faults = EventSchemas.faults(EventType.PHASE_STARTED, MAPPER.writeValueAsString(data));

    assertThat(faults).hasSize(2);
  }

  @Test
  void a_property_that_a_later_version_adds_fits() throws JsonProcessingException {
    var data = (ObjectNode) MAPPER.valueToTree(EventExamples.of(EventType.TEST_CLOCK_CHANGED));
    data.put("label", "added later");

    var faults = EventSchemas.faults(EventType.TEST_CLOCK_CHANGED, data.toString());

    assertThat(faults).isEmpty();
  }
}
