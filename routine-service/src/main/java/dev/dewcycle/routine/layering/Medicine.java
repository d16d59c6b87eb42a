package dev.dewcycle.routine.layering;

import java.util.Set;

/** Retinoids that a doctor prescribes, by the names under which lists print them. */
public enum Medicine {
  TRETINOIN("TRETINOIN", "RETINOIC ACID", "ALL-TRANS-RETINOIC ACID"),
  ADAPALENE("ADAPALENE"),
  TAZAROTENE("TAZAROTENE");

  private final Set<String> names;

  Medicine(String... names) {
    this.names = Set.of(names);
  }

  boolean isNamed(String inci) {
    return names.contains(inci);
  }
}
