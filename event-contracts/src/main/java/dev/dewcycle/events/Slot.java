package dev.dewcycle.events;

/** Half of the day in which a product is applied. */
public enum Slot {
  AM,
  PM
}
