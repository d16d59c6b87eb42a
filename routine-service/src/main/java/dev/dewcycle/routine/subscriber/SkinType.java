package dev.dewcycle.routine.subscriber;

/** How a face feels by itself. */
public enum SkinType {
  NORMAL,
  DRY,
  OILY,
  COMBINATION
}
