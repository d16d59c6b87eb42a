package dev.dewcycle.routine.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.Topics;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.testing.TopicReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What this service told of one subscriber, each event held against its schema. */
public final class History implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TopicReader reader = new TopicReader(Topics.ROUTINE);
  private final String key;

  /** An event as it was read: its type and its data. */
  public record Told(String type, JsonNode data) {}

  public History(String subscriber) {
    this.key = "demo:test/" + subscriber;
  }

  /** The events of the type, once there are so many or ten seconds have passed. */
  public List<Told> await(String type, int count) {
    return reader
        .await(
            count,
            record ->
                key.equals(record.key())
                    && type.equals(TopicReader.header(record, EventHeaders.TYPE)))
        .stream()
        .map(History::told)
        .toList();
  }

  /** The types of all events in their order, once there are so many or ten seconds have passed. */
  public List<String> types(int count) {
    return reader.await(count, record -> key.equals(record.key())).stream()
        .map(History::told)
        .map(Told::type)
        .toList();
  }

  private static Told told(ConsumerRecord<String, byte[]> record) {
    var type = TopicReader.header(record, EventHeaders.TYPE);
    EventSchemas.assertValid(type, TopicReader.data(record));
    try {
      return new Told(type, JSON.readTree(TopicReader.data(record)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
