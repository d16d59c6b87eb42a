/** The comparison over HTTP, in words. */
package dev.dewcycle.catalog.comparison.adapter;
