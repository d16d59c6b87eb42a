/** The local copy of the catalogue: how it is filled from events, and how a product is named. */
package dev.dewcycle.routine.product.adapter;
