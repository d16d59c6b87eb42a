/**
 * The events and the vocabulary they share: all that the services know of each other.
 *
 * <p>Every event is a full snapshot taken after the change. Data is pseudonymous: it holds the
 * partner's own opaque subscriber id and no profile, no name, no health fact. What travels outside
 * the data, as Kafka headers, is listed in {@link dev.dewcycle.events.EventHeaders}.
 */
package dev.dewcycle.events;
