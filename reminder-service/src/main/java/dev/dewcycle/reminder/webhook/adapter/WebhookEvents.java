package dev.dewcycle.reminder.webhook.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.ReminderEvent;
import dev.dewcycle.events.RoutineEvent;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.reminder.webhook.EventFilter;
import dev.dewcycle.reminder.webhook.Message;
import dev.dewcycle.reminder.webhook.Message.Life;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes an event a message to every endpoint that wants it. */
@ApplicationScoped
class WebhookEvents implements EventHandler {
  @Inject Postbox postbox;
  @Inject EventJson json;
  @Inject InstantSource clock;

  @ConfigProperty(name = "dewcycle.webhook.kept")
  Duration kept;

  @Override
  public Set<EventType> types() {
    var types = EnumSet.copyOf(EventFilter.OFFERED);
    types.add(EventType.SUBSCRIBER_ERASED);
    return types;
  }

  @Override
  public void handle(ReceivedEvent received) {
    switch (received.data()) {
      case SubscriberErased erased ->
          postbox.erase(new Life(erased.subscriber(), erased.generation()));
      // Whether it was delivered is no longer known: a topic keeps some events for longer.
      case Event old when received.time().isBefore(clock.instant().minus(kept)) -> {}
      case Event event -> postbox.fanOut(message(received, about(event)));
    }
  }

  private static Optional<Life> about(Event event) {
    return switch (event) {
      case RoutineEvent one -> Optional.of(new Life(one.subscriber(), one.generation()));
      case ReminderEvent one ->
          Optional.of(new Life(one.reminder().subscriber(), one.reminder().generation()));
      case Event one -> Optional.empty();
    };
  }

  private Message message(ReceivedEvent received, Optional<Life> about) {
    var data = new String(json.write(received.data()), UTF_8);
    return Message.of(received.id(), received.type().typeName(), received.time(), about, data);
  }
}
