package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules that every check of this service goes by. A bad one stops the start. */
@Singleton
class RuleBooks {
  @Produces
  @Singleton
  @Startup
  Evaluator evaluator() {
    return new Evaluator(RuleBook.standard());
  }
}
