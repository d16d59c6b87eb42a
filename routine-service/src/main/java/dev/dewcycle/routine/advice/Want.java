package dev.dewcycle.routine.advice;

/** What somebody asks for besides a goal. */
public enum Want {
  FASTER_RESULTS,
  /** Serum and ampoule. */
  BOTH
}
