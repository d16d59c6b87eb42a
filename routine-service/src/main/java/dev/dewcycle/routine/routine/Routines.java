package dev.dewcycle.routine.routine;

/** Where a subscriber's stored routine is read. */
public interface Routines {
  /** The routine, empty where none was ever stored. */
  Routine of(String subscriber);
}
