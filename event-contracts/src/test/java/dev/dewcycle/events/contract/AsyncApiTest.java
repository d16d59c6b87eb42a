package dev.dewcycle.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.dewcycle.events.EventType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncApiTest {

  @Test
  void the_committed_document_is_the_generated_one() throws IOException {
    var generated = AsyncApi.document();
    if (CommittedFiles.writing()) {
      CommittedFiles.write(CommittedFiles.ASYNC_API, generated);
    }

    assertThat(CommittedFiles.ASYNC_API)
        .as(CommittedFiles.HOW_TO_WRITE)
        .content()
        .isEqualTo(CommittedFiles.text(generated));
  }

  @Test
  void the_document_fits_the_published_schema_of_asyncapi() throws IOException {
    assertThat(faults(AsyncApi.document())).isEmpty();
  }

  @Test
  void the_published_schema_refuses_a_document_without_a_title() throws IOException {
    var document = AsyncApi.document();
    document.withObject("/info").remove("title");

    assertThat(faults(document)).isNotEmpty();
  }

  @Test
  void every_topic_has_its_words() {
    var topics = Arrays.stream(EventType.values()).map(EventType::topic).distinct().toList();

    assertThat(TopicTexts.ALL).containsOnlyKeys(topics);
  }

  @ParameterizedTest
  @EnumSource
  void every_reference_leads_to_a_message(EventType type) {
    var document = AsyncApi.document();

    var reference =
        document.at("/channels/" + type.topic() + "/messages/" + type.typeName() + "/$ref");

    assertThat(document.at(reference.asText().substring(1)).path("payload").path("type").asText())
        .isEqualTo("object");
  }

  private static Set<ValidationMessage> faults(JsonNode document) throws IOException {
    try (var schema =
        AsyncApiTest.class.getResourceAsStream("/asyncapi/asyncapi-3.0.0.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(document);
    }
  }
}
