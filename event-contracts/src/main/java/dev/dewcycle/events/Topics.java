package dev.dewcycle.events;

/** The Kafka topics. */
public final class Topics {
  /** Compacted; a withdrawal is a snapshot, never a tombstone. */
  public static final String PRODUCTS = "dewcycle.catalog.products.v1";

  /** Kept 90 days. */
  public static final String ROUTINE = "dewcycle.routine.v1";

  /** Kept 30 days. */
  public static final String REMINDERS = "dewcycle.reminder.v1";

  /** Compacted. */
  public static final String CLOCKS = "dewcycle.reminder.clocks.v1";

  /** Where {@code consumer} puts a record of {@code topic} that can never be applied. */
  public static String deadLetters(String topic, String consumer) {
    return topic + "." + consumer + ".dlq";
  }

  private Topics() {}
}
