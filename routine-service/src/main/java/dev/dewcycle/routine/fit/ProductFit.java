package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Breach;
import java.util.List;
import java.util.Optional;

/**
 * How one product fits.
 *
 * @param news what is found with it and not without it, used as it is meant: the gravest first, of
 *     every severity
 * @param way in which it fits, or would as far as its content is known; absent where none was found
 */
public record ProductFit(Meant meant, Verdict verdict, List<Breach> news, Optional<Variant> way) {
  public ProductFit {
    news = List.copyOf(news);
  }

  boolean isUsable() {
    return verdict == Verdict.FITS || verdict == Verdict.FITS_WITH_CHANGES;
  }
}
