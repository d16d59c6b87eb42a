package dev.dewcycle.events;

/** What a layering rule protects. */
public enum RuleClass {
  SAFETY,
  CONFLICT,
  LOAD,
  ORDER,
  SUN,
  MYTH,
  PAIR
}
