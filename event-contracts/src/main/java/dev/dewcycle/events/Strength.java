package dev.dewcycle.events;

/** The active's concentration range against the usual leave-on range of its family. */
public enum Strength {
  MILD,
  MODERATE,
  HIGH,
  UNKNOWN
}
