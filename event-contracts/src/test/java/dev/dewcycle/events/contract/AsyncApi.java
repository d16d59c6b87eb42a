package dev.dewcycle.events.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import java.util.Arrays;
import java.util.List;

/** Makes the AsyncAPI 3.0 document of all topics from the registry of events and their schemas. */
final class AsyncApi {

  private static final JsonMapper MAPPER = new JsonMapper();

  private AsyncApi() {}

  static ObjectNode document() {
    var document = MAPPER.createObjectNode().put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Dewcycle events")
        .put("version", "1.0.0")
        .put("description", TopicTexts.INFO)
        .putObject("license")
        .put("name", "Apache-2.0");
    document.put("defaultContentType", "application/json");
    var channels = document.putObject("channels");
    var operations = document.putObject("operations");
    TopicTexts.ALL.forEach(
        (topic, text) -> {
          channels.set(topic, channel(topic, text));
          operations.set(text.operation(), operation(topic, text));
        });
    var components = document.putObject("components");
    var messages = components.putObject("messages");
    Arrays.stream(EventType.values()).forEach(type -> messages.set(type.typeName(), message(type)));
    components.putObject("schemas").set("Headers", headers());
    return document;
  }

  private static ObjectNode channel(String topic, TopicTexts text) {
    var channel =
        MAPPER
            .createObjectNode()
            .put("address", topic)
            .put("title", text.title())
            .put("description", text.description());
    var messages = channel.putObject("messages");
    typesOf(topic)
        .forEach(
            type ->
                messages
                    .putObject(type.typeName())
                    .put("$ref", "#/components/messages/" + type.typeName()));
    var kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic).put("partitions", 6);
    var configuration = kafka.putObject("topicConfiguration");
    configuration.putArray("cleanup.policy").add(text.compacted() ? "compact" : "delete");
    text.retention().ifPresent(kept -> configuration.put("retention.ms", kept.toMillis()));
    kafka.put("bindingVersion", "0.5.0");
    return channel;
  }

  private static ObjectNode operation(String topic, TopicTexts text) {
    var operation = MAPPER.createObjectNode().put("action", "send").put("summary", text.summary());
    operation.putObject("channel").put("$ref", "#/channels/" + topic);
    return operation;
  }

  private static ObjectNode message(EventType type) {
    var message =
        MAPPER
            .createObjectNode()
            .put("name", type.typeName())
            .put("title", type.typeName())
            .put("summary", EventTexts.of(type))
            .put("contentType", "application/json");
    message.putObject("headers").put("$ref", "#/components/schemas/Headers");
    message.set("payload", RecordSchemas.of(type).without(List.of("$schema", "$id")));
    var kafka = message.putObject("bindings").putObject("kafka");
    kafka
        .putObject("key")
        .put("type", "string")
        .put("description", TopicTexts.ALL.get(type.topic()).key());
    kafka.put("bindingVersion", "0.5.0");
    return message;
  }

  private static ObjectNode headers() {
    var headers = MAPPER.createObjectNode().put("type", "object");
    var properties = headers.putObject("properties");
    EventTexts.HEADERS.forEach(
        (name, description) ->
            properties.putObject(name).put("type", "string").put("description", description));
    ((ObjectNode) properties.get(EventHeaders.MODE)).putArray("enum").add("live").add("test");
    var required = headers.putArray("required");
    EventTexts.HEADERS.keySet().stream()
        .filter(name -> !name.equals(EventHeaders.TRACE_PARENT))
        .forEach(required::add);
    return headers;
  }

  private static List<EventType> typesOf(String topic) {
    return Arrays.stream(EventType.values()).filter(type -> type.topic().equals(topic)).toList();
  }
}
