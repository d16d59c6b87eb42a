package dev.dewcycle.events;

/** How much a finding matters, the gravest first. */
public enum Severity {
  BLOCK,
  AVOID,
  CAUTION,
  INFO,
  BENEFIT;

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
