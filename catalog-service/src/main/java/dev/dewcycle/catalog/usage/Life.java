package dev.dewcycle.catalog.usage;

/**
 * The life of a subscriber's id that is known: an id that is erased and registered again starts the
 * next one.
 *
 * @param generation from 1; 0 where nothing is known yet
 * @param erased whether it is over
 */
public record Life(long generation, boolean erased) {

  /** Whether what is told of the generation belongs to a life that is over. */
  public boolean outlived(long told) {
    return told < generation || (told == generation && erased);
  }

  /** Whether what is told of the generation begins the next life. */
  public boolean endsBefore(long told) {
    return told > generation;
  }
}
