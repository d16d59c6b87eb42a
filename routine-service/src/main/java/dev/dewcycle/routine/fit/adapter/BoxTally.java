package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.routine.fit.Verdict;

/** How many lines were answered, and how. */
record BoxTally(long fits, long fitsWithChanges, long doesNotFit, long unknown, long rejected) {
  static final BoxTally NONE = new BoxTally(0, 0, 0, 0, 0);

  static final BoxTally REJECTED = new BoxTally(0, 0, 0, 0, 1);

  static BoxTally of(Verdict verdict) {
    return switch (verdict) {
      case FITS -> new BoxTally(1, 0, 0, 0, 0);
      case FITS_WITH_CHANGES -> new BoxTally(0, 1, 0, 0, 0);
      case DOES_NOT_FIT -> new BoxTally(0, 0, 1, 0, 0);
      case UNKNOWN -> new BoxTally(0, 0, 0, 1, 0);
    };
  }

  BoxTally and(BoxTally more) {
    return new BoxTally(
        fits + more.fits,
        fitsWithChanges + more.fitsWithChanges,
        doesNotFit + more.doesNotFit,
        unknown + more.unknown,
        rejected + more.rejected);
  }

  long lines() {
    return fits + fitsWithChanges + doesNotFit + unknown + rejected;
  }
}
