/** The list of products over HTTP, and the SQL behind it. */
package dev.dewcycle.catalog.search.adapter;
