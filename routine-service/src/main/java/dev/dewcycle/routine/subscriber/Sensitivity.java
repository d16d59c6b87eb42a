package dev.dewcycle.routine.subscriber;

/** How readily skin answers with irritation. */
public enum Sensitivity {
  LOW,
  MEDIUM,
  HIGH
}
