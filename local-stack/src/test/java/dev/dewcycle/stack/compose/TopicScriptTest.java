package dev.dewcycle.stack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicScriptTest {
  private static final String RESOURCES = "src/main/resources/kafka/";

  @Test
  void the_step_of_the_compose_file_makes_each_topic_with_its_settings(@TempDir Path bin)
      throws Exception {
    var calls = run(recorder(bin));

    assertThat(calls)
        .containsExactly(
            call("dewcycle.catalog.products.v1", "--config cleanup.policy=compact"),
            call(
                "dewcycle.routine.v1",
                "--config cleanup.policy=delete --config retention.ms=7776000000"),
            call(
                "dewcycle.reminder.v1",
                "--config cleanup.policy=delete --config retention.ms=2592000000"),
            call("dewcycle.reminder.clocks.v1", "--config cleanup.policy=compact"));
  }

  private static String call(String topic, String configs) {
    return "--bootstrap-server kafka:9092 --create --if-not-exists --topic "
        + topic
        + " --partitions 6 --replication-factor 1 "
        + configs;
  }

  private static Path recorder(Path bin) throws IOException {
    var file = bin.resolve("kafka-topics.sh");
    Files.writeString(file, "#!/bin/sh\necho \"$@\"\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private static List<String> run(Path topics) throws Exception {
    var script =
        new ProcessBuilder("sh", RESOURCES + "create-topics.sh", RESOURCES + "topics.properties")
            .redirectErrorStream(true);
    script.environment().put("DEWCYCLE_KAFKA", "kafka:9092");
    script.environment().put("KAFKA_TOPICS", topics.toString());
    var process = script.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.lines().toList();
  }
}
