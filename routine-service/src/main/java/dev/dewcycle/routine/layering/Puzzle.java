package dev.dewcycle.routine.layering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several places, some things to choose at each, what they cost, and what must not be chosen
 * together. Things are numbers from 0, the cheapest first, and sets of them are bits.
 */
final class Puzzle {
  final int[][] costs;
  final int places;

  /** By place, thing and other place: which things go there as well. */
  final long[][][] fits;

  /** By place: where something does not go with something here. */
  final List<BitSet> meets = new ArrayList<>();

  final List<Together> forbidden = new ArrayList<>();

  /** What may be chosen at each place at all. */
  private final long[] allowed;

  /**
   * What must not be chosen all together.
   *
   * @param at three places or more
   * @param things by place
   */
  record Together(int[] at, long[] things) {}

  /**
   * @param costs of the things at each place, ascending; at most 64 things
   */
  Puzzle(int[][] costs) {
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

  /** Everything that may still be chosen, by place. */
  long[] open() {
    return allowed.clone();
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

  /** What is left to choose once a thing is chosen. */
  long[] fixed(long[] open, int place, int thing) {
    var next = open.clone();
    next[place] = 1L << thing;
    for (var j = meets.get(place).nextSetBit(0); j >= 0; j = meets.get(place).nextSetBit(j + 1)) {
      next[j] &= fits[place][thing][j];
    }
    return next;
  }

  /** Takes out what would complete something forbidden; false where nothing is left. */
  boolean narrow(long[] open) {
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
}
