package dev.dewcycle.events.contract;

import dev.dewcycle.events.Topics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a topic is, in words.
 *
 * @param operation name of the operation that sends to it
 * @param key what the Kafka key is made of
 * @param retention how long events are kept; absent where the topic is compacted
 */
record TopicTexts(
    String title,
    String operation,
    String summary,
    String description,
    String key,
    Optional<Duration> retention) {

  static final String INFO =
      "CloudEvents 1.0 in Kafka binary mode with JSON data. Every event is a full snapshot after"
          + " the change; the newer version wins, so replays and reordering do no harm. Data is"
          + " pseudonymous. Fields may be added within a version of a topic.";

  static final Map<String, TopicTexts> ALL = all();

  boolean compacted() {
    return retention.isEmpty();
  }

  private static Map<String, TopicTexts> all() {
    var all = new LinkedHashMap<String, TopicTexts>();
    all.put(
        Topics.PRODUCTS,
        new TopicTexts(
            "Products",
            "sendProducts",
            "catalog-service tells what a product is.",
            "Compacted: the last snapshot of every product stays. A withdrawal is a snapshot too,"
                + " never a tombstone.",
            "tenant:mode/product",
            Optional.empty()));
    all.put(
        Topics.ROUTINE,
        new TopicTexts(
            "Routines, phases and findings",
            "sendRoutines",
            "routine-service tells who uses what when.",
            "One topic, so that one subscriber's history stays in order. Kept 90 days.",
            "tenant:mode/subscriber",
            Optional.of(Duration.ofDays(90))));
    all.put(
        Topics.REMINDERS,
        new TopicTexts(
            "Reminders and timers",
            "sendReminders",
            "reminder-service tells what fell due.",
            "Every reminder fires once. Kept 30 days.",
            "tenant:mode/subscriber, or tenant:mode/endpoint of WebhookEndpointDisabled",
            Optional.of(Duration.ofDays(30))));
    all.put(
        Topics.CLOCKS,
        new TopicTexts(
            "Test clocks",
            "sendTestClocks",
            "reminder-service tells the time of test clocks.",
            "Compacted. Test mode only.",
            "tenant:mode/clock",
            Optional.empty()));
    return all;
  }
}
