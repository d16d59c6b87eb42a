/**
 * The whole product on one machine without Docker: {@link dev.dewcycle.stack.LocalStack} starts
 * PostgreSQL, Kafka, the token endpoint and the three services; {@link dev.dewcycle.stack.Main} is
 * its command line. No business rule lives here.
 */
package dev.dewcycle.stack;
