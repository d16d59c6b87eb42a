package dev.dewcycle.catalog.ingredient;

import java.util.Optional;

/**
 * One entry of a printed list.
 *
 * @param position in the printed order, from 1, through all parts
 * @param part the list that it stands in, from 1: a kit prints several in one text, and what is
 *     said by the order of entries holds within a part only
 * @param text as printed, without spaces and footnote marks around it
 * @param name the text without percentage and footnote marks: what is looked up
 * @param percent the percentage printed with the name, 0-100
 * @param mayContain whether it stands under "may contain", as colours of a series do
 * @param apart whether it is printed apart from the order, as American labels print their actives
 */
public record ListedIngredient(
    int position,
    int part,
    String text,
    String name,
    Optional<Double> percent,
    boolean mayContain,
    boolean apart) {

  ListedIngredient at(int newPosition) {
    return new ListedIngredient(newPosition, part, text, name, percent, mayContain, apart);
  }
}
