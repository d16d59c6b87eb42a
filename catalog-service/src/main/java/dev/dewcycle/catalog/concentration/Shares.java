package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ranges of a list's ingredients, in its order, and what collides in it.
 *
 * <p>Where nothing is said of an ingredient itself, its range is the tightest that follows from the
 * printed order, the total of 100 %, the 1 % line, the figures, claims and limits of the others
 * ({@link OrderBounds}). Nothing is ever taken for the remainder. What collides is reported and
 * binds nothing else ({@link Collisions}, {@link Evidence}).
 *
 * @param behindLine indexes of the entries that stand on or behind the 1 % line
 */
public record Shares(
    List<Range> ranges, Set<Integer> behindLine, List<Contradiction> contradictions) {

  public Shares {
    ranges = List.copyOf(ranges);
    behindLine = Set.copyOf(behindLine);
    contradictions = List.copyOf(contradictions);
  }

  /** Works out the ranges from the list and from what the brand declares and claims elsewhere. */
  public static Shares of(
      List<NamedIngredient> ingredients, List<Declared> declared, SoldAs soldAs, NamedAs namedAs) {
    if (ingredients.isEmpty()) {
      return new Shares(List.of(), Set.of(), List.of());
    }
    var figures = Figures.of(ingredients, declared, namedAs);
    var entries = Entry.allOf(ingredients, figures, soldAs);
    var evidence = new Evidence(entries);
    Map<Integer, Range> ranges = new TreeMap<>();
    var behindLine = new HashSet<Integer>();
    var contradictions = new ArrayList<>(figures.contradictions());
    contradictions.addAll(evidence.found());
    for (int place = 0; place < entries.size(); place++) {
      var entry = entries.get(place);
      var range = evidence.range(place);
      ranges.put(entry.index(), range);
      entry.limit().flatMap(limit -> limit.exceeded(entry, range)).ifPresent(contradictions::add);
      if (evidence.behindLine(place)) {
        behindLine.add(entry.index());
      }
    }
    return new Shares(List.copyOf(ranges.values()), behindLine, contradictions);
  }

  /** Whether the entry stands on or behind the 1 % line. */
  public boolean behindLine(int index) {
    return behindLine.contains(index);
  }
}
