package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.ingredient.Dictionary;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one analyser of the service, made at start because the dictionary takes a moment to read. */
@Startup
@ApplicationScoped
class AnalyserSource {
  private final Analyser analyser = new Analyser(Dictionary.packaged());

  @Produces
  @Singleton
  Analyser analyser() {
    return analyser;
  }
}
