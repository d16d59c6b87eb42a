package dev.dewcycle.catalog.concentration;

/**
 * A share that the brand states.
 *
 * @param inci the ingredient, by any name that its list knows it by
 * @param percent % w/w, 0-100
 */
public record Declared(String inci, double percent) {}
