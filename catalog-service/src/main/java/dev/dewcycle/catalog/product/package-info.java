/**
 * What brands sell: the facts that a partner enters, their limits, and a product's versions. What
 * follows from the facts is worked out by {@code classification}.
 */
package dev.dewcycle.catalog.product;
