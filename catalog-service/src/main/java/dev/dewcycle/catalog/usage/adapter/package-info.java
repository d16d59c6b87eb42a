/** Uses of products: how they are read from events, kept and counted. */
package dev.dewcycle.catalog.usage.adapter;
