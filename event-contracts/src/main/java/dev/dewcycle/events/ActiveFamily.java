package dev.dewcycle.events;

/** Families of active ingredients, by how skin takes them. */
public enum ActiveFamily {
  /** Retinol, retinal, retinoic acid and its esters, adapalene. */
  RETINOID(Kind.IRRITANT),
  AHA(Kind.IRRITANT),
  BHA(Kind.IRRITANT),
  /** A mild irritant. */
  PHA(Kind.IRRITANT),
  L_ASCORBIC_ACID(Kind.IRRITANT),
  BENZOYL_PEROXIDE(Kind.IRRITANT),
  AZELAIC_ACID(Kind.IRRITANT),
  HYDROQUINONE(Kind.IRRITANT),
  PHYSICAL_SCRUB(Kind.IRRITANT),

  /** Retinyl palmitate, acetate, propionate; pregnancy rules cover it too. */
  RETINYL_ESTER(Kind.GENTLE),
  VITAMIN_C_DERIVATIVE(Kind.GENTLE),
  NIACINAMIDE(Kind.GENTLE),
  PEPTIDE(Kind.GENTLE),
  COPPER_PEPTIDE(Kind.GENTLE),
  ARBUTIN(Kind.GENTLE),
  TRANEXAMIC_ACID(Kind.GENTLE),
  KOJIC_ACID(Kind.GENTLE),
  ADENOSINE(Kind.GENTLE),
  BAKUCHIOL(Kind.GENTLE),

  HYALURONIC(Kind.SUPPORTIVE),
  PANTHENOL(Kind.SUPPORTIVE),
  CERAMIDE(Kind.SUPPORTIVE),
  CENTELLA(Kind.SUPPORTIVE),
  SNAIL(Kind.SUPPORTIVE),
  PROPOLIS(Kind.SUPPORTIVE),
  PDRN(Kind.SUPPORTIVE),
  FERMENT(Kind.SUPPORTIVE),
  ALLANTOIN(Kind.SUPPORTIVE),
  BETA_GLUCAN(Kind.SUPPORTIVE),

  UV_FILTER(Kind.PROTECTIVE);

  /** How skin takes a family. */
  public enum Kind {
    /** May irritate, alone or in company. */
    IRRITANT,
    /** Active, and seldom a cause of irritation. */
    GENTLE,
    /** Never a cause of a warning. */
    SUPPORTIVE,
    /** Filters ultraviolet light. */
    PROTECTIVE
  }

  private final Kind kind;

  ActiveFamily(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
