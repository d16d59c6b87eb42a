package dev.dewcycle.kit.event;

import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.tenancy.Tenant;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived.
 *
 * @param id the same over re-deliveries
 * @param time wall time of the change
 */
public record ReceivedEvent(UUID id, EventType type, Tenant tenant, Instant time, Event data) {}
