package dev.dewcycle.routine.subscriber;

/** How used the skin is to active ingredients. */
public enum Experience {
  BEGINNER,
  TOLERATES_ACTIVES
}
