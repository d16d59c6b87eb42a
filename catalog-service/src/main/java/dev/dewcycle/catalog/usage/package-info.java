/**
 * Who uses a product, as routine-service tells it: counted, and never by name. What a recall or a
 * withdrawal makes of the counts is decided in {@code product}.
 */
package dev.dewcycle.catalog.usage;
