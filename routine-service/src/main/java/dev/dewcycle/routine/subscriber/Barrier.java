package dev.dewcycle.routine.subscriber;

/** State of the skin's barrier. A damaged one takes no exfoliant, retinoid or ascorbic acid. */
public enum Barrier {
  HEALTHY,
  DAMAGED
}
