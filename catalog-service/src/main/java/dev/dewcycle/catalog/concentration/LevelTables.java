package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.Ingredient;
import dev.dewcycle.catalog.ingredient.KnownLevels;
import java.util.List;
import java.util.Optional;

/** The tables of usual ranges and of limits, for readers who ask for an ingredient. */
public final class LevelTables implements KnownLevels {

  @Override
  public Optional<Usual> usual(Ingredient ingredient) {
    return UsualRange.of(ingredient.inci(), ingredient.family())
        .map(range -> new Usual(range.from(), range.to(), range.source()));
  }

  @Override
  public List<Limit> limits(Ingredient ingredient) {
    return Limits.all(ingredient.inci(), ingredient.family()).stream()
        .map(limit -> new Limit(limit.percent(), limit.scope().name(), limit.law(), limit.source()))
        .toList();
  }
}
