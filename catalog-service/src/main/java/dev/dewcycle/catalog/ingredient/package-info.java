/**
 * Printed INCI lists and what their entries are: cutting a dirty list into entries, known names
 * with CAS number and functions, and the reviewed table of active families. How much of an
 * ingredient a product holds, and what follows from it, lives elsewhere.
 */
package dev.dewcycle.catalog.ingredient;
