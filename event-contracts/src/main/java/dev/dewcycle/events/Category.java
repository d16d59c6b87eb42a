package dev.dewcycle.events;

/**
 * The steps of a routine in layering order. A product has one twice: {@code label}, what the brand
 * prints, and {@code role}, what it really is by content and directions. OTHER stands outside
 * layering.
 */
public enum Category {
  OIL_CLEANSER,
  CLEANSER,
  SCRUB,
  WASH_OFF_MASK,
  EXFOLIATING_TONER,
  HYDRATING_TONER,
  PAD,
  MIST,
  ESSENCE,
  SERUM,
  AMPOULE,
  SHEET_MASK,
  SPOT_TREATMENT,
  EYE_CREAM,
  MOISTURIZER,
  FACE_OIL,
  SLEEPING_MASK,
  SUNSCREEN,
  OTHER;

  /** Whether products of this category are rinsed off where nobody says otherwise. */
  public boolean rinsedOff() {
    return switch (this) {
      case OIL_CLEANSER, CLEANSER, SCRUB, WASH_OFF_MASK -> true;
      default -> false;
    };
  }
}
