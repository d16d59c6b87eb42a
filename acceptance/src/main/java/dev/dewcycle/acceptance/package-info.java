/**
 * The product as a partner sees it: over HTTP and Kafka, on the packaged services. What one service
 * does by itself is tested in that service.
 */
package dev.dewcycle.acceptance;
