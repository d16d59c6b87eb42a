package dev.dewcycle.routine.advice;

/** What somebody is advised to take. */
public enum Recommendation {
  SERUM,
  /** A short course of an ampoule in the serum's place. */
  AMPOULE_PHASE,
  /** The serum as before, and the ampoule instead of it on some nights of the week. */
  SERUM_WITH_AMPOULE_NIGHTS,
  NEITHER
}
