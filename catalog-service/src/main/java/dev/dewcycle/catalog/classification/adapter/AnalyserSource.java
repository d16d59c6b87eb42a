package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.concentration.LevelTables;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.KnownLevels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one analyser of the service, and the tables of levels. */
@ApplicationScoped
class AnalyserSource {
  @Produces
  @Singleton
  Analyser analyser(Dictionary dictionary) {
    return new Analyser(dictionary);
  }

  @Produces
  @Singleton
  KnownLevels levels() {
    return new LevelTables();
  }
}
