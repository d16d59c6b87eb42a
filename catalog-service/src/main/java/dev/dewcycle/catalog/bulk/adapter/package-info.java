/** Imports and exports of products over HTTP, as streams, and in PostgreSQL. */
package dev.dewcycle.catalog.bulk.adapter;
