package dev.dewcycle.routine.subscriber;

/** What is known of a pregnancy. Unknown raises nothing and promises nothing. */
public enum Pregnancy {
  YES,
  NO,
  UNKNOWN
}
