package dev.dewcycle.catalog.ingredient;

import java.util.Optional;

/**
 * One entry of a printed list.
 *
 * @param position in the printed order, from 1
 * @param text as printed, without spaces around it
 * @param name the text without percentage and footnote marks: what is looked up
 * @param percent the percentage printed with the name, 0-100
 * @param mayContain whether it stands under "may contain", as colours of a series do
 */
public record ListedIngredient(
    int position, String text, String name, Optional<Double> percent, boolean mayContain) {}
