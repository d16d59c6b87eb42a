package dev.dewcycle.catalog.ingredient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names that a stray comma or line break tore apart, as {@code Ethylhexyl, Salicylate}. Two
 * neighbours are one name only if one of them means nothing by itself and both together are exactly
 * a known name.
 */
final class TornNames {
  private TornNames() {}

  static List<NamedIngredient> mended(List<NamedIngredient> entries, Dictionary dictionary) {
    var mended = new ArrayList<NamedIngredient>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var whole =
          i + 1 < entries.size()
              ? joined(entry, entries.get(i + 1), dictionary)
              : Optional.<NamedIngredient>empty();
      var kept = whole.orElse(entry);
      mended.add(new NamedIngredient(kept.listed().at(mended.size() + 1), kept.known()));
      i += whole.isPresent() ? 1 : 0;
    }
    return mended;
  }

  private static Optional<NamedIngredient> joined(
      NamedIngredient first, NamedIngredient second, Dictionary dictionary) {
    var head = first.listed();
    var tail = second.listed();
    if ((first.known().isPresent() && second.known().isPresent())
        || head.percent().isPresent()
        || head.part() != tail.part()) {
      return Optional.empty();
    }
    var name = head.name() + " " + tail.name();
    return dictionary
        .exactly(name)
        .map(
            known ->
                new NamedIngredient(
                    new ListedIngredient(
                        head.position(),
                        head.part(),
                        head.text() + ", " + tail.text(),
                        name,
                        tail.percent(),
                        head.mayContain(),
                        head.apart()),
                    Optional.of(known)));
  }
}
