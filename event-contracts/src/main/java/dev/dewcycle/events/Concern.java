package dev.dewcycle.events;

/** What a product is for, and what a subscriber wants. */
public enum Concern {
  HYDRATION,
  BRIGHTENING,
  ANTI_AGING,
  CALMING,
  EVEN_TONE,
  BLEMISH
}
