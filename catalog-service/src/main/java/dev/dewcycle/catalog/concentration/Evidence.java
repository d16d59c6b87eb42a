package dev.dewcycle.catalog.concentration;

import static dev.dewcycle.catalog.concentration.Contradiction.Kind.AGAINST_CLAIM;

import dev.dewcycle.events.ConcentrationBasis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of one product's shares, taken in by strength: figures, then claims, then limits by
 * law, each in the printed order. A claim or a limit that cannot be true along with what has been
 * taken in binds nothing.
 */
final class Evidence {
  private static final double EPSILON = 1e-9;

  private final List<Entry> entries;
  private final int line;
  private final List<Contradiction> found;
  private final Set<Integer> refuted = new HashSet<>();
  private OrderBounds bounds;

  /**
   * @param entries of one product, those that the order binds first
   */
  Evidence(List<Entry> entries) {
    this.entries = entries;
    var collisions = Collisions.of(entries);
    line = collisions.line();
    found = new ArrayList<>(collisions.found());
    bounds = collisions.bounds();
    for (int place = 0; place < entries.size(); place++) {
      takeClaim(place);
    }
    for (int place = 0; place < entries.size(); place++) {
      takeLimit(place);
    }
  }

  /** What collides, the limits that are exceeded left aside. */
  List<Contradiction> found() {
    return found;
  }

  /** Whether an entry stands on or behind the 1 % line. */
  boolean behindLine(int place) {
    return place >= line && entries.get(place).ordered();
  }

  /** What is said of the ingredient itself is its range; what the list says, where nothing is. */
  Range range(int place) {
    var entry = entries.get(place);
    if (entry.figure().isPresent()) {
      return Range.declared(entry.figure().get());
    }
    if (entry.claim().isPresent() && refuted.contains(place)) {
      var level = entry.claim().get();
      return new Range(level.from(), level.to(), ConcentrationBasis.CLAIM_BOUND);
    }
    double min = bounds.min(place);
    double max = bounds.max(place);
    return Range.outward(min, max, basis(place, min, max));
  }

  /** The strongest fact about the entry itself that decides an end of its range, else the list. */
  private ConcentrationBasis basis(int place, double min, double max) {
    var entry = entries.get(place);
    if (entry.claim().stream()
        .anyMatch(level -> min <= level.from() + EPSILON || max >= level.to() - EPSILON)) {
      return ConcentrationBasis.CLAIM_BOUND;
    }
    if (entry.limit().stream()
        .anyMatch(limit -> limit.law() && Math.abs(max - limit.percent()) < EPSILON)) {
      return ConcentrationBasis.LEGAL_CAP;
    }
    return behindLine(place) ? ConcentrationBasis.ONE_PERCENT_LINE : ConcentrationBasis.LIST_ORDER;
  }

  private void takeClaim(int place) {
    var entry = entries.get(place);
    if (entry.claim().isEmpty()) {
      return;
    }
    var level = entry.claim().get();
    if (entry.figure().isPresent()) {
      entry
          .figure()
          .filter(percent -> !level.holds(percent))
          .ifPresent(percent -> refute(place, percent, level));
    } else if (!take(place, level.from(), level.to())) {
      double middle = (level.from() + level.to()) / 2;
      refute(place, Math.clamp(middle, bounds.min(place), bounds.max(place)), level);
    }
  }

  private void takeLimit(int place) {
    var entry = entries.get(place);
    if (entry.figure().isEmpty() && !refuted.contains(place)) {
      entry.limit().filter(Limits.Limit::law).ifPresent(cap -> take(place, 0, cap.percent()));
    }
  }

  private boolean take(int place, double from, double to) {
    var narrowed = bounds.with(place, from, to);
    boolean possible = narrowed.possible(Collisions.ROUNDING);
    bounds = possible ? narrowed : bounds;
    return possible;
  }

  private void refute(int place, double percent, FunctionalClaims.Level level) {
    refuted.add(place);
    double asked = Math.clamp(percent, level.from(), level.to());
    found.add(
        Contradiction.of(AGAINST_CLAIM, entries.get(place).inci(), percent, asked, level.source()));
  }
}
