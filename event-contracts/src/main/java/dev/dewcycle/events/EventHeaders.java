package dev.dewcycle.events;

/**
 * Kafka headers of an event: CloudEvents 1.0, Kafka protocol binding, binary mode, plus W3C trace
 * context. All values are UTF-8 text.
 */
public final class EventHeaders {
  /** Always {@code 1.0}. */
  public static final String SPEC_VERSION = "ce_specversion";

  /** UUIDv7 of the event: the same over re-deliveries. */
  public static final String ID = "ce_id";

  /** Simple name of the event, as in {@link EventType#typeName()}. */
  public static final String TYPE = "ce_type";

  /** {@code /} and the name of the service that tells it. */
  public static final String SOURCE = "ce_source";

  /** Wall time of the change, ISO-8601, also where a test clock rules. */
  public static final String TIME = "ce_time";

  public static final String TENANT = "ce_tenant";

  /** {@code live} or {@code test}. */
  public static final String MODE = "ce_mode";

  public static final String AGGREGATE_VERSION = "ce_aggregateversion";
  public static final String DATA_SCHEMA = "ce_dataschema";
  public static final String CONTENT_TYPE = "content-type";
  public static final String TRACE_PARENT = "traceparent";

  private EventHeaders() {}
}
