/**
 * Many products at once: what stands on the lines of a stream, which product each of them means,
 * and what became of it. How a product is analysed and kept does not live here.
 */
package dev.dewcycle.catalog.bulk;
