/**
 * How events leave and arrive. An event is written to the outbox in the transaction that changes
 * the state, and relayed to Kafka from there; what arrives is applied in a transaction of its own,
 * once. What events say is defined in {@code event-contracts}.
 */
package dev.dewcycle.kit.event;
