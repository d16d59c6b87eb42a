/** The dictionary over HTTP, and its one copy in the service. */
package dev.dewcycle.catalog.ingredient.adapter;
