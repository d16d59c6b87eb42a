package dev.dewcycle.routine.layering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the cheapest way to choose one thing at each of several places, where some do not go
 * together: depth first, always at a place where the cheapest things clash, and never deeper than a
 * bound of what the rest costs at least allows. Knows numbers only.
 */
final class CheapestChoice {
  /** More than anything costs. */
  private static final int NEVER = 1_000_000;

  private final int[][] costs;
  private final int places;

  /** By place, thing and other place: which things go there as well. */
  private final long[][][] fits;

  /** What may be chosen at each place at all. */
  private final long[] allowed;

  private final List<Together> forbidden = new ArrayList<>();
  private final List<BitSet> meets = new ArrayList<>();

  private int[] best = new int[0];
  private long left;

  /** What it may cost, and the least bound that lies beyond: nothing is cheaper than the limit. */
  private int limit;

  private int beyond;

  /** What must not be chosen all together. */
  private record Together(int[] at, long[] things) {}

  /**
   * @param costs of the things at each place, ascending; at most 64 things
   */
  CheapestChoice(int[][] costs) {
    this.costs = costs;
    this.places = costs.length;
    this.fits = new long[places][][];
    this.allowed = new long[places];
    for (var i = 0; i < places; i++) {
      allowed[i] = -1L >>> (64 - costs[i].length);
      fits[i] = new long[costs[i].length][places];
      for (var row : fits[i]) {
        Arrays.fill(row, -1L);
      }
      meets.add(new BitSet(places));
    }
  }

  void forbid(int place, int thing) {
    allowed[place] &= ~(1L << thing);
  }

  boolean isForbidden(int place, int thing) {
    return (allowed[place] >>> thing & 1) == 0;
  }

  void forbid(int place, int thing, int other, int otherThing) {
    fits[place][thing][other] &= ~(1L << otherThing);
    fits[other][otherThing][place] &= ~(1L << thing);
    meets.get(place).set(other);
    meets.get(other).set(place);
  }

  /**
   * Forbids to choose one of some things at each of some places.
   *
   * @param some things by place, as bits; none where the place does not matter
   */
  void forbid(long[] some) {
    var at = IntStream.range(0, places).filter(i -> some[i] != 0).toArray();
    switch (at.length) {
      case 1 -> allowed[at[0]] &= ~some[at[0]];
      case 2 -> {
        for (var rest = some[at[0]]; rest != 0; rest &= rest - 1) {
          var thing = Long.numberOfTrailingZeros(rest);
          for (var others = some[at[1]]; others != 0; others &= others - 1) {
            forbid(at[0], thing, at[1], Long.numberOfTrailingZeros(others));
          }
        }
      }
      default -> forbidden.add(new Together(at, some));
    }
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
      descend(allowed.clone());
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
    if (!narrow(open)) {
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
      descend(fixed(open, clash.worst, thing));
    }
  }

  private boolean isBeyond(int bound) {
    if (bound > limit) {
      beyond = Math.min(beyond, bound);
    }
    return bound > limit;
  }

  private long[] fixed(long[] open, int place, int thing) {
    var next = open.clone();
    next[place] = 1L << thing;
    for (var j = meets.get(place).nextSetBit(0); j >= 0; j = meets.get(place).nextSetBit(j + 1)) {
      next[j] &= fits[place][thing][j];
    }
    return next;
  }

  /** Takes out what would complete something forbidden; false where nothing is left. */
  private boolean narrow(long[] open) {
    for (var places : open) {
      if (places == 0) {
        return false;
      }
    }
    for (var together : forbidden) {
      var free = -1;
      var isHarmless = false;
      for (var i = 0; i < together.at.length && !isHarmless; i++) {
        var place = together.at[i];
        var others = open[place] & ~together.things[place];
        if (others == open[place] || (others != 0 && free >= 0)) {
          isHarmless = true;
        } else if (others != 0) {
          free = place;
        }
      }
      if (!isHarmless && free < 0) {
        return false;
      }
      if (!isHarmless) {
        open[free] &= ~together.things[free];
      }
    }
    return true;
  }

  /** What the cheapest things at all places cost, and where they clash. */
  private final class Clash {
    final int[] cheapest = new int[places];
    final int[] clashes = new int[places];
    int floor;
    int bound;
    int worst = -1;

    Clash(long[] open) {
      for (var i = 0; i < places; i++) {
        cheapest[i] = Long.numberOfTrailingZeros(open[i]);
        floor += costs[i][cheapest[i]];
      }
      bound = floor;
      var taken = new BitSet(places);
      for (var i = 0; i < places; i++) {
        for (var j = meets.get(i).nextSetBit(i + 1); j >= 0; j = meets.get(i).nextSetBit(j + 1)) {
          if ((fits[i][cheapest[i]][j] >>> cheapest[j] & 1) == 0) {
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
      for (var i = 0; i < places; i++) {
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
      return floor - costs[worst][cheapest[worst]] + costs[worst][thing];
    }

    /** By how much two places cost more together than the cheapest things that clash. */
    private int more(long[] open, int i, int j) {
      var both = NEVER;
      for (var rest = open[i]; rest != 0; rest &= rest - 1) {
        var thing = Long.numberOfTrailingZeros(rest);
        var others = open[j] & fits[i][thing][j];
        if (others != 0) {
          both = Math.min(both, costs[i][thing] + costs[j][Long.numberOfTrailingZeros(others)]);
        }
      }
      return both == NEVER ? NEVER : both - costs[i][cheapest[i]] - costs[j][cheapest[j]];
    }

    private int inForbidden(long[] open) {
      for (var together : forbidden) {
        var place = -1;
        var isBroken = true;
        for (var i = 0; i < together.at.length && isBroken; i++) {
          var at = together.at[i];
          isBroken = (together.things[at] >>> cheapest[at] & 1) == 1;
          place = (open[at] & ~together.things[at]) != 0 ? at : place;
        }
        if (isBroken) {
          return place;
        }
      }
      return -1;
    }
  }
}
