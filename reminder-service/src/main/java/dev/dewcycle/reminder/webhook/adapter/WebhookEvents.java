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
import dev.dewcycle.reminder.subscriber.adapter.SubscriberStore;
import dev.dewcycle.reminder.webhook.EventFilter;
import dev.dewcycle.reminder.webhook.Message;
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
  @Inject SubscriberStore subscribers;
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
      case SubscriberErased erased -> postbox.erase(erased.subscriber());
      // Whether it was delivered is no longer known: a topic keeps some events for longer.
      case Event old when received.time().isBefore(clock.instant().minus(kept)) -> {}
      case RoutineEvent event -> tell(received, event.subscriber(), event.generation());
      case ReminderEvent event ->
          tell(received, event.reminder().subscriber(), event.reminder().generation());
      case Event event -> postbox.fanOut(message(received, Optional.empty()));
    }
  }

  /** What belongs to an erased life of the subscriber's id is not told any more. */
  private void tell(ReceivedEvent received, String subscriber, long generation) {
    if (generation > subscribers.erasedGeneration(subscriber)) {
      postbox.fanOut(message(received, Optional.of(subscriber)));
    }
  }

  private Message message(ReceivedEvent received, Optional<String> subscriber) {
    var data = new String(json.write(received.data()), UTF_8);
    return Message.of(received.id(), received.type().typeName(), received.time(), subscriber, data);
  }
}
