package dev.dewcycle.routine.fit;

/** Whether a product, or a box of them, fits a person. */
public enum Verdict {
  /** Nothing new at CAUTION or above, used as it is meant. */
  FITS,
  /** The same, once the changes that are named are made; they are proven. */
  FITS_WITH_CHANGES,
  /** Something new at CAUTION or above that no change tried here takes away. */
  DOES_NOT_FIT,
  /** Nothing speaks against it, and too little is known to say that it fits. */
  UNKNOWN
}
