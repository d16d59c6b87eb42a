package dev.dewcycle.routine.layering;

/** How far a layering rule looks. */
public enum Scope {
  SAME_SLOT,
  SAME_DAY,
  NEXT_MORNING,
  ROLLING_WEEK,
  WITHIN_DAYS,
  PHASE,
  /** About the person: such findings never leave the service by event. */
  PERSON,
  PRODUCT,
  /** About the order of layers, or about how one is applied. */
  ORDER
}
