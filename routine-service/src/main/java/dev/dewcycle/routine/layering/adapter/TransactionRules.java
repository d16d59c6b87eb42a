package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.layering.adapter.RuleBooks.InForce;
import jakarta.transaction.TransactionScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules that a transaction has found in force, for as long as it lasts. */
@TransactionScoped
class TransactionRules {
  private Optional<InForce> found = Optional.empty();

  InForce rules(Supplier<InForce> look) {
    if (found.isEmpty()) {
      found = Optional.of(look.get());
    }
    return found.get();
  }
}
