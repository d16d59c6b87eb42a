package dev.dewcycle.kit.event;

import dev.dewcycle.events.EventType;
import java.util.Set;

/** Applies events of some types; all others of the topic are passed over undecoded. */
public interface EventHandler {
  Set<EventType> types();

  /**
   * Applies one event in the transaction around it, with its tenant current. It may come again, or
   * after a newer one.
   *
   * @throws InvalidEvent if it can never be applied
   */
  void handle(ReceivedEvent event);
}
