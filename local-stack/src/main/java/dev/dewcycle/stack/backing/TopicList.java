package dev.dewcycle.stack.backing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics with partitions, compaction and retention, from the list that docker-compose.yml reads
 * too.
 */
record TopicList(List<NewTopic> topics) {

  static TopicList read() throws IOException {
    var lines = new Properties();
    try (var in = TopicList.class.getResourceAsStream("/kafka/topics.properties")) {
      lines.load(in);
    }
    return new TopicList(
        lines.stringPropertyNames().stream()
            .sorted()
            .map(name -> topic(name, lines.getProperty(name)))
            .toList());
  }

  /** Makes those that are missing, with one replica each. */
  void createAt(String address) throws InterruptedException, ExecutionException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", address))) {
      for (var made : admin.createTopics(topics).values().values()) {
        try {
          made.get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw e;
          }
        }
      }
    }
  }

  private static NewTopic topic(String name, String line) {
    var words = line.strip().split("\\s+", -1);
    var settings =
        Arrays.stream(words)
            .skip(1)
            .map(word -> word.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new NewTopic(name, Optional.of(Integer.parseInt(words[0])), Optional.of((short) 1))
        .configs(settings);
  }
}
