/**
 * Two products side by side: the four rows in which an ampoule and a serum differ, what both hold,
 * and for whom each fits. Nothing here is stored, and nothing is known of a person: which product a
 * subscriber should take is not decided here.
 */
package dev.dewcycle.catalog.comparison;
