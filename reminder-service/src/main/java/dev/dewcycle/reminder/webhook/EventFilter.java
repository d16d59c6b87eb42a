package dev.dewcycle.reminder.webhook;

import dev.dewcycle.events.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which events an endpoint gets: at least one type of those offered. */
public record EventFilter(Set<EventType> types) {
  /**
   * What partners can ask for: reminders, phases, findings, and the end of another endpoint. Left
   * out is what the partner has done himself, and what the services tell each other only.
   */
  public static final Set<EventType> OFFERED =
      Collections.unmodifiableSet(
          EnumSet.of(
              EventType.REMINDER_FIRED,
              EventType.REMINDER_SKIPPED,
              EventType.PHASE_PLANNED,
              EventType.PHASE_STARTED,
              EventType.PHASE_PAUSED,
              EventType.PHASE_RESUMED,
              EventType.PHASE_EXTENDED,
              EventType.PHASE_ENDED,
              EventType.PHASE_CANCELLED,
              EventType.FINDINGS_CHANGED,
              EventType.WEBHOOK_ENDPOINT_DISABLED));

  public EventFilter {
    if (types.isEmpty() || !OFFERED.containsAll(types)) {
      throw new IllegalArgumentException("not a choice of what is offered: " + types);
    }
    types = Collections.unmodifiableSet(EnumSet.copyOf(types));
  }

  /** Whether a type of that name can be asked for. */
  public static boolean offers(String typeName) {
    return EventType.named(typeName).filter(OFFERED::contains).isPresent();
  }

  /** Reads names that {@link #offers} has accepted, at least one. */
  public static EventFilter of(List<String> typeNames) {
    var types = EnumSet.noneOf(EventType.class);
    typeNames.forEach(name -> types.add(EventType.named(name).orElseThrow()));
    return new EventFilter(types);
  }

  /** The names, in the order in which the types are offered. */
  public List<String> names() {
    return types.stream().map(EventType::typeName).toList();
  }
}
