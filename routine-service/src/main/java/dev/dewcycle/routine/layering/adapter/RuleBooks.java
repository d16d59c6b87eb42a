package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The rules that every check of this service goes by. */
@Dependent
class RuleBooks {
  private static final Evaluator STANDARD = new Evaluator(RuleBook.standard());

  @Produces
  @Dependent
  Evaluator evaluator() {
    return STANDARD;
  }
}
