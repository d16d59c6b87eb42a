package dev.dewcycle.catalog.comparison;

/** Whom a product can fit. The words are those of the two articles that define the field. */
public enum Profile {
  /** Builds a first routine. */
  BEGINNER,
  /** Skin that reacts easily. */
  SENSITIVE,
  /** Wants steady, long-term care. */
  STEADY_CARE,
  /** Tolerates actives, and wants one concern better soon, say before an event. */
  ONE_CONCERN_SOON,
  /** Skin that is dull or stressed for the moment, and tolerates actives. */
  DULL_OR_STRESSED,
  /** Irritated skin with a barrier that is whole. */
  CALM_IRRITATION,
  /** A damaged barrier: no product of this kind until it has healed. */
  DAMAGED_BARRIER
}
