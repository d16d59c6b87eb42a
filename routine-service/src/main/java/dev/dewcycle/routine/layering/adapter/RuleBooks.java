package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** The rules that every check of this service goes by. A bad one stops the start. */
@Startup
@Singleton
public class RuleBooks {
  private final Evaluator standard = new Evaluator(RuleBook.standard());

  /** Checks by the rules that hold for the tenant at hand. */
  public Evaluator evaluator() {
    return standard;
  }
}
