package dev.dewcycle.routine.subscriber;

/** How skin looks at the moment. */
public enum SkinState {
  DULL,
  STRESSED,
  IRRITATED
}
