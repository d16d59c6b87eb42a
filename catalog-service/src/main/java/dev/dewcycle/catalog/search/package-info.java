/**
 * Finding products: what a query asks of their terms, how a mistyped word is mended, and when to
 * walk along the products rather than to ask the index. What a product's terms are is said by
 * {@code product}.
 */
package dev.dewcycle.catalog.search;
