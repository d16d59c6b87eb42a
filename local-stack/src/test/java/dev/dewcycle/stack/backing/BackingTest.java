package dev.dewcycle.stack.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.events.Topics;
import dev.dewcycle.stack.settings.Ports;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingTest {
  @TempDir static Path data;
  private static Backing backing;

  @BeforeAll
  static void start() {
    backing = Backing.start(data, Ports.free(), Progress.SILENT);
  }

  @AfterAll
  static void stop() {
    backing.close();
  }

  @Test
  void postgres_is_durable_and_of_version_18() throws Exception {
    assertThat(backing.postgres().shown("fsync")).isEqualTo("on");
    assertThat(backing.postgres().shown("synchronous_commit")).isEqualTo("on");
    assertThat(backing.postgres().shown("full_page_writes")).isEqualTo("on");
    assertThat(backing.postgres().shown("server_version")).startsWith("18.");
  }

  @Test
  void what_was_written_is_there_after_a_restart() throws Exception {
    execute("CREATE TABLE kept AS SELECT 42 AS answer");
    send("demo:test/a", "kept");
    backing.close();

    backing = Backing.start(data, Ports.free(), Progress.SILENT);

    assertThat(query("SELECT answer FROM kept")).isEqualTo("42");
    assertThat(received()).containsExactly("kept");
  }

  @Test
  void a_wrong_password_is_refused_and_no_role_goes_round_row_level_security() throws Exception {
    var settings = backing.settings(Service.ROUTINE);

    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    settings.get("DEWCYCLE_DB_URL"), "routine_app", "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
    assertThat(
            query(
                "SELECT count(*) FROM pg_roles WHERE (rolsuper OR rolbypassrls)"
                    + " AND rolname ~ '^(catalog|routine|reminder)_'"))
        .isEqualTo("0");
  }

  @Test
  void the_topics_are_those_of_the_event_contracts_with_their_retention() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", backing.kafka().address()))) {
      assertThat(admin.listTopics().names().get())
          .isEqualTo(Set.of(Topics.PRODUCTS, Topics.ROUTINE, Topics.REMINDERS, Topics.CLOCKS));
      assertThat(setting(admin, Topics.PRODUCTS, "cleanup.policy")).isEqualTo("compact");
      assertThat(setting(admin, Topics.CLOCKS, "cleanup.policy")).isEqualTo("compact");
      assertThat(retention(admin, Topics.ROUTINE)).isEqualTo(Duration.ofDays(90));
      assertThat(retention(admin, Topics.REMINDERS)).isEqualTo(Duration.ofDays(30));
    }
  }

  private static Duration retention(Admin admin, String topic) throws Exception {
    return Duration.ofMillis(Long.parseLong(setting(admin, topic, "retention.ms")));
  }

  private static String setting(Admin admin, String topic, String name) throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
  }

  private void execute(String sql) throws SQLException {
    try (var connection = owner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String query(String sql) throws SQLException {
    try (var connection = owner();
        var answer = connection.createStatement().executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private Connection owner() throws SQLException {
    var settings = backing.settings(Service.ROUTINE);
    return DriverManager.getConnection(
        settings.get("DEWCYCLE_DB_URL"),
        settings.get("DEWCYCLE_DB_OWNER"),
        settings.get("DEWCYCLE_DB_OWNER_PASSWORD"));
  }

  private void send(String key, String value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", backing.kafka().address());
    var text = new StringSerializer();
    try (var producer = new KafkaProducer<>(settings, text, text)) {
      producer.send(new ProducerRecord<>(Topics.ROUTINE, 0, key, value)).get();
    }
  }

  private List<String> received() {
    Map<String, Object> settings = Map.of("bootstrap.servers", backing.kafka().address());
    var text = new StringDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, text, text)) {
      var partition = new TopicPartition(Topics.ROUTINE, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
          .map(record -> record.value())
          .toList();
    }
  }
}
