package dev.dewcycle.catalog.comparison;

/** How two products differ in one aspect. */
public enum Verdict {
  LEFT_STRONGER(Aspect.CONCENTRATION),
  RIGHT_STRONGER(Aspect.CONCENTRATION),
  EQUALLY_STRONG(Aspect.CONCENTRATION),
  STRENGTH_UNKNOWN(Aspect.CONCENTRATION),

  LEFT_OFTENER(Aspect.FREQUENCY),
  RIGHT_OFTENER(Aspect.FREQUENCY),
  EQUALLY_OFTEN(Aspect.FREQUENCY),

  LEFT_CORRECTS(Aspect.PURPOSE),
  RIGHT_CORRECTS(Aspect.PURPOSE),
  BOTH_MAINTAIN(Aspect.PURPOSE),
  BOTH_CORRECT(Aspect.PURPOSE),

  LEFT_GENTLER(Aspect.TOLERANCE),
  RIGHT_GENTLER(Aspect.TOLERANCE),
  EQUALLY_GENTLE(Aspect.TOLERANCE),
  TOLERANCE_UNKNOWN(Aspect.TOLERANCE);

  /** The four rows of the comparison, in their order. */
  public enum Aspect {
    CONCENTRATION,
    FREQUENCY,
    PURPOSE,
    TOLERANCE
  }

  private final Aspect aspect;

  Verdict(Aspect aspect) {
    this.aspect = aspect;
  }

  public Aspect aspect() {
    return aspect;
  }
}
