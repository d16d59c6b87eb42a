/**
 * What a subscriber owns, be it applied or not: which lot, and since when it is open. What is
 * applied when belongs to {@code routine}.
 */
package dev.dewcycle.routine.owned;
