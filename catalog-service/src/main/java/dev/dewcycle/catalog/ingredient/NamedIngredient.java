package dev.dewcycle.catalog.ingredient;

import dev.dewcycle.events.ActiveFamily;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An entry of a list together with the ingredient that it means, where that is known. */
public record NamedIngredient(ListedIngredient listed, Optional<Ingredient> known) {

  /** All entries of a list, named; a name that a stray comma tore apart is one entry again. */
  public static List<NamedIngredient> allOf(InciList list, Dictionary dictionary) {
    return TornNames.mended(
        list.entries().stream()
            .map(entry -> new NamedIngredient(entry, dictionary.find(entry.name())))
            .toList(),
        dictionary);
  }

  /** The entries part by part: the order of a list says nothing of another part's entries. */
  public static List<List<NamedIngredient>> byPart(List<NamedIngredient> entries) {
    return List.copyOf(
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.listed().part(), TreeMap::new, Collectors.toList()))
            .values());
  }

  /** The INCI name, upper case; the printed name where it is not known. */
  public String inci() {
    return known.map(Ingredient::inci).orElseGet(() -> listed.name().toUpperCase(Locale.ROOT));
  }

  public Optional<ActiveFamily> family() {
    return known.flatMap(Ingredient::family);
  }

  /** Whether it sets the pH wherever it stands. */
  public boolean adjuster() {
    return known.map(Ingredient::adjuster).orElse(false);
  }
}
