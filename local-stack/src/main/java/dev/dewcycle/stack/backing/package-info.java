/**
 * What the services need and none of them is: a real PostgreSQL with fsync on, a real Kafka and a
 * token endpoint. The services' tests use the same parts as {@code ./dewcycle up}.
 */
package dev.dewcycle.stack.backing;
