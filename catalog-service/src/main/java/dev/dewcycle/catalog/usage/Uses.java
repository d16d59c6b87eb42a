package dev.dewcycle.catalog.usage;

/**
 * How many use a product, as far as events have told by now.
 *
 * @param subscribers who have it in a routine or an open phase, each counted once
 * @param routines that hold it
 * @param openPhases with it: planned, running or resting
 * @param activePhases those of them that run
 */
public record Uses(long subscribers, long routines, long openPhases, long activePhases) {

  /** Whether anybody uses it. */
  public boolean any() {
    return subscribers > 0;
  }
}
