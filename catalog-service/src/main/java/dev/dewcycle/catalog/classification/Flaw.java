package dev.dewcycle.catalog.classification;

/**
 * One thing wrong with what a partner entered.
 *
 * @param pointer where, as {@code #/declared/0/percent}
 * @param detail what, in a sentence for the partner
 */
public record Flaw(String pointer, String detail) {}
