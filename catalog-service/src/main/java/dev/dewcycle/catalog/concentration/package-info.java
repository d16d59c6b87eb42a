/**
 * How much of each ingredient a product holds: the tightest ranges that follow from declared
 * figures, functional claims, legal limits, the printed order, the 1 % line and the total of 100 %,
 * and how they compare with usual ranges and limits. What a range means for the product is decided
 * elsewhere.
 */
package dev.dewcycle.catalog.concentration;
