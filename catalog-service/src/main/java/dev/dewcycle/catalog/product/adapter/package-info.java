/** Products over HTTP, in PostgreSQL, and as events. */
package dev.dewcycle.catalog.product.adapter;
