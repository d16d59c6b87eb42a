package dev.dewcycle.stack.backing;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka node in this JVM, broker and controller at once, on the loopback address. */
public final class KafkaBroker implements AutoCloseable {
  private static final int NODE = 1;

  private final KafkaRaftServer server;
  private final String address;

  private KafkaBroker(KafkaRaftServer server, String address) {
    this.server = server;
    this.address = address;
  }

  /**
   * Starts the node on its directory, formats that first where it is new, and makes the topics.
   *
   * @throws StackFailure if it does not start
   */
  public static KafkaBroker start(Path directory, int port, int controllerPort) {
    var address = "127.0.0.1:" + port;
    try {
      Files.createDirectories(directory);
      format(directory);
      var server =
          new KafkaRaftServer(
              KafkaConfig.fromProps(settings(directory, address, controllerPort), false),
              Time.SYSTEM);
      server.startup();
      TopicList.read().createAt(address);
      return new KafkaBroker(server, address);
    } catch (Exception e) {
      throw new StackFailure("Kafka did not start on port " + port + ": " + e.getMessage(), e);
    }
  }

  /** Host and port for clients. */
  public String address() {
    return address;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path directory) throws Exception {
    var formatter =
        new Formatter()
            .setPrintStream(silent())
            .setNodeId(NODE)
            .setClusterId(clusterId(directory))
            .addDirectory(directory.toString())
            .setMetadataLogDirectory(directory.toString())
            .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
            .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
            .setControllerListenerName("CONTROLLER")
            .setIgnoreFormatted(true);
    formatter.run();
  }

  /** A second format must name the cluster of the first. */
  private static String clusterId(Path directory) throws IOException {
    var meta = directory.resolve("meta.properties");
    if (!Files.exists(meta)) {
      return Uuid.randomUuid().toString();
    }
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(meta)) {
      properties.load(reader);
    }
    return properties.getProperty("cluster.id");
  }

  private static Properties settings(Path directory, String address, int controllerPort) {
    var properties = new Properties();
    properties.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            Integer.toString(NODE),
            "controller.quorum.voters",
            NODE + "@127.0.0.1:" + controllerPort,
            "listeners",
            "PLAINTEXT://" + address + ",CONTROLLER://127.0.0.1:" + controllerPort,
            "advertised.listeners",
            "PLAINTEXT://" + address,
            "listener.security.protocol.map",
            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "controller.listener.names",
            "CONTROLLER",
            "log.dirs",
            directory.toString()));
    properties.putAll(SMALL);
    return properties;
  }

  /** One node, one machine, little memory. A written record reaches the disk within a second. */
  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "6"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "2"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("default.replication.factor", "1"),
          Map.entry("num.partitions", "1"),
          Map.entry("auto.create.topics.enable", "true"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "2"),
          Map.entry("background.threads", "2"),
          Map.entry("log.segment.bytes", "67108864"),
          Map.entry("log.index.size.max.bytes", "1048576"),
          Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
          Map.entry("log.flush.interval.ms", "1000"),
          Map.entry("log.flush.scheduler.interval.ms", "1000"),
          Map.entry("controlled.shutdown.max.retries", "1"));

  private static PrintStream silent() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
