/**
 * The routine's own copy of the catalogue: what a product is and what it holds. How the copy is fed
 * by events lives in the adapter; what products do to each other lives in {@code layering}.
 */
package dev.dewcycle.routine.product;
