package dev.dewcycle.events.contract;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the events and their headers say, in words. */
final class EventTexts {

  static final Map<String, String> HEADERS = headers();

  private EventTexts() {}

  static String of(EventType type) {
    return switch (type) {
      case PRODUCT_CHANGED -> "A product as the catalogue knows it now, its withdrawal or recall.";
      case SUBSCRIBER_CHANGED -> "A subscriber was registered or changed: zone and test clock.";
      case SUBSCRIBER_ERASED -> "Everything about a subscriber is to be erased.";
      case ROUTINE_CHANGED -> "A subscriber's routine after an edit.";
      case PHASE_PLANNED -> "A phase stands in the calendar, or its automatic start was refused.";
      case PHASE_STARTED -> "A phase runs; its end is to be scheduled.";
      case PHASE_PAUSED -> "A phase rests; its end no longer stands.";
      case PHASE_RESUMED -> "A phase runs again; its last day has moved by the pause.";
      case PHASE_EXTENDED -> "A phase's last day has moved.";
      case PHASE_ENDED -> "A phase is over; the outcome says how.";
      case PHASE_CANCELLED -> "A planned phase will not take place.";
      case FINDINGS_CHANGED -> "Layering was checked: what holds, what opened, what cleared.";
      case CARE_DATES_CHANGED ->
          "Patch tests, open jars and missing sun cover: the days to be reminded of them.";
      case TEST_CLOCK_FOLLOWED -> "A subscriber was brought to the time of a test clock.";
      case REMINDER_FIRED -> "A reminder or timer fell due and fired, once.";
      case REMINDER_SKIPPED -> "A message fell due after its use had passed, and was not sent.";
      case WEBHOOK_ENDPOINT_DISABLED ->
          "A webhook endpoint gets nothing any more until a partner enables it again.";
      case TEST_CLOCK_CHANGED -> "A test clock was made or moved forward.";
    };
  }

  private static Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    headers.put(EventHeaders.SPEC_VERSION, "Always 1.0.");
    headers.put(EventHeaders.ID, "UUIDv7 of the event, the same over re-deliveries.");
    headers.put(EventHeaders.TYPE, "Name of the event.");
    headers.put(EventHeaders.SOURCE, "/ and the name of the service that tells it.");
    headers.put(EventHeaders.TIME, "Wall time of the change, ISO-8601.");
    headers.put(EventHeaders.TENANT, "The tenant.");
    headers.put(EventHeaders.MODE, "live or test.");
    headers.put(EventHeaders.AGGREGATE_VERSION, "Version of what changed: the newer one wins.");
    headers.put(EventHeaders.DATA_SCHEMA, "Id of the JSON Schema of the data.");
    headers.put(EventHeaders.CONTENT_TYPE, "Always application/json.");
    headers.put(EventHeaders.TRACE_PARENT, "W3C trace context, where the change was traced.");
    return headers;
  }
}
