package dev.dewcycle.routine.layering;

import java.util.BitSet;
import java.util.Optional;

/**
 * Finds the cheapest solution of a puzzle: depth first, always at a place where the cheapest things
 * clash, and never deeper than a bound of what the rest costs at least allows.
 */
final class CheapestChoice {
  /** More than anything costs. */
  private static final int NEVER = 1_000_000;

  private final Puzzle puzzle;
  private int[] best = new int[0];
  private long left;

  /** What it may cost, and the least bound that lies beyond: nothing is cheaper than the limit. */
  private int limit;

  private int beyond;

  CheapestChoice(Puzzle puzzle) {
    this.puzzle = puzzle;
  }

  /**
   * The cheapest choice; empty where there is none, or none was found with {@code work} steps. What
   * is forbidden between two searches can only make it dearer.
   */
  Optional<int[]> find(long work) {
    best = new int[0];
    left = work;
    while (best.length == 0 && limit < NEVER && left > 0) {
      beyond = NEVER;
      descend(puzzle.open());
      limit = best.length == 0 && left > 0 ? beyond : limit;
    }
    return best.length == 0 ? Optional.empty() : Optional.of(best);
  }

  /** How many steps the last search has left. */
  long left() {
    return left;
  }

  private void descend(long[] open) {
    if (left == 0) {
      return;
    }
    left--;
    if (!puzzle.narrow(open)) {
      return;
    }
    var clash = new Clash(open);
    if (isBeyond(clash.bound)) {
      return;
    }
    if (clash.worst < 0) {
      best = clash.cheapest;
      return;
    }
    for (var things = open[clash.worst]; things != 0 && best.length == 0; things &= things - 1) {
      var thing = Long.numberOfTrailingZeros(things);
      // What is dearer costs more by itself, but may clash with less.
      if (isBeyond(clash.floor(thing))) {
        return;
      }
      descend(puzzle.fixed(open, clash.worst, thing));
    }
  }

  private boolean isBeyond(int bound) {
    if (bound > limit) {
      beyond = Math.min(beyond, bound);
    }
    return bound > limit;
  }

  /** What the cheapest things at all places cost, and where they clash. */
  private final class Clash {
    final int[] cheapest = new int[puzzle.places];
    final int[] clashes = new int[puzzle.places];
    int floor;
    int bound;
    int worst = -1;

    Clash(long[] open) {
      for (var i = 0; i < puzzle.places; i++) {
        cheapest[i] = Long.numberOfTrailingZeros(open[i]);
        floor += puzzle.costs[i][cheapest[i]];
      }
      bound = floor;
      var taken = new BitSet(puzzle.places);
      for (var i = 0; i < puzzle.places; i++) {
        for (var j = puzzle.meets.get(i).nextSetBit(i + 1);
            j >= 0;
            j = puzzle.meets.get(i).nextSetBit(j + 1)) {
          if ((puzzle.fits[i][cheapest[i]][j] >>> cheapest[j] & 1) == 0) {
            clashes[i]++;
            clashes[j]++;
            if (!taken.get(i) && !taken.get(j)) {
              taken.set(i);
              taken.set(j);
              bound = Math.min(NEVER, bound + more(open, i, j));
            }
          }
        }
      }
      for (var i = 0; i < puzzle.places; i++) {
        if (clashes[i] > 0
            && Long.bitCount(open[i]) > 1
            && (worst < 0 || clashes[i] > clashes[worst])) {
          worst = i;
        }
      }
      if (worst < 0) {
        worst = inForbidden(open);
      }
    }

    /** What the cheapest things cost with another one at the worst place. */
    int floor(int thing) {
      return floor - puzzle.costs[worst][cheapest[worst]] + puzzle.costs[worst][thing];
    }

    /** By how much two places cost more together than the cheapest things that clash. */
    private int more(long[] open, int i, int j) {
      var both = NEVER;
      for (var rest = open[i]; rest != 0; rest &= rest - 1) {
        var thing = Long.numberOfTrailingZeros(rest);
        var others = open[j] & puzzle.fits[i][thing][j];
        if (others != 0) {
          both =
              Math.min(
                  both,
                  puzzle.costs[i][thing] + puzzle.costs[j][Long.numberOfTrailingZeros(others)]);
        }
      }
      return both == NEVER
          ? NEVER
          : both - puzzle.costs[i][cheapest[i]] - puzzle.costs[j][cheapest[j]];
    }

    private int inForbidden(long[] open) {
      for (var together : puzzle.forbidden) {
        var place = -1;
        var isBroken = true;
        for (var i = 0; i < together.at().length && isBroken; i++) {
          var at = together.at()[i];
          isBroken = (together.things()[at] >>> cheapest[at] & 1) == 1;
          place = (open[at] & ~together.things()[at]) != 0 ? at : place;
        }
        if (isBroken) {
          return place;
        }
      }
      return -1;
    }
  }
}
