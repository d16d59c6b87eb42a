/**
 * What a reaction leads to: the product is blocked until that is cleared. What a block does to a
 * routine is found in {@code layering}; how a reaction is recognized is told by {@code checkin} and
 * {@code patchtest}.
 */
package dev.dewcycle.routine.reaction;
