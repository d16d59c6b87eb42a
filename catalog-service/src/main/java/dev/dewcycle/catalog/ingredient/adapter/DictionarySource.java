package dev.dewcycle.catalog.ingredient.adapter;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.IngredientSearch;
import dev.dewcycle.catalog.ingredient.NearestNames;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one dictionary of the service, read at start because it takes a moment. */
@Startup
@ApplicationScoped
class DictionarySource {
  private final Dictionary dictionary = Dictionary.packaged();
  private final NearestNames nearest = new NearestNames(dictionary);

  @Produces
  @Singleton
  Dictionary dictionary() {
    return dictionary;
  }

  @Produces
  @Singleton
  NearestNames nearest() {
    return nearest;
  }

  @Produces
  @Singleton
  IngredientSearch search() {
    return new IngredientSearch(dictionary, nearest);
  }
}
