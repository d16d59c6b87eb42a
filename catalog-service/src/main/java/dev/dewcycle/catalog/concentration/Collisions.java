package dev.dewcycle.catalog.concentration;

import static dev.dewcycle.catalog.concentration.Contradiction.Kind.AGAINST_ORDER;
import static dev.dewcycle.catalog.concentration.Contradiction.Kind.BEHIND_ONE_PERCENT_LINE;
import static dev.dewcycle.catalog.concentration.Contradiction.Kind.OUT_OF_PLACE;
import static dev.dewcycle.catalog.concentration.Contradiction.Kind.OVER_100;
import static dev.dewcycle.catalog.concentration.Contradiction.Kind.UNDER_100;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where figures collide with the list that they are about. A figure that collides keeps its own
 * range and binds no other one; of two that collide with each other nobody knows which is wrong, so
 * neither binds.
 */
final class Collisions {
  /** Figures are rounded where they are printed: by so much their total may miss 100 %. */
  static final double ROUNDING = 0.5;

  private static final double ONE = 1;

  private final List<Entry> entries;
  private final int line;
  private final int ordered;
  private final Set<Integer> doubtful = new HashSet<>();
  private final List<Contradiction> found = new ArrayList<>();

  private Collisions(List<Entry> entries, int line) {
    this.entries = entries;
    this.line = line;
    ordered = (int) entries.stream().filter(Entry::ordered).count();
    againstLine();
    againstOrder();
    againstSum();
  }

  /** With the first line that leaves room for the whole product, or without any. */
  static Collisions of(List<Entry> entries) {
    var collisions =
        OnePercentLine.places(entries)
            .mapToObj(line -> new Collisions(entries, line))
            .filter(Collisions::fills)
            .findFirst()
            .orElseGet(() -> new Collisions(entries, entries.size()));
    collisions.againstPlace();
    collisions.againstTotal();
    return collisions;
  }

  /** The bounds by the order, the line, and the figures that collide with nothing. */
  OrderBounds bounds() {
    var lower = new double[entries.size()];
    var upper = new double[entries.size()];
    for (int place = 0; place < entries.size(); place++) {
      lower[place] = trusted(place).orElse(0.0);
      upper[place] = trusted(place).orElse(place == line ? ONE : 100.0);
    }
    return new OrderBounds(ordered, lower, upper);
  }

  List<Contradiction> found() {
    return found;
  }

  /** From which place on nothing is above 1 %: by a marker, or by a figure. */
  int line() {
    for (int place = 0; place < Math.min(line, ordered); place++) {
      if (trusted(place).isPresent() && trusted(place).get() <= ONE) {
        return place;
      }
    }
    return line;
  }

  private Optional<Double> trusted(int place) {
    return doubtful.contains(place) ? Optional.empty() : entries.get(place).figure();
  }

  private boolean fills() {
    return bounds().mostTotal() >= 100 - ROUNDING;
  }

  private void againstLine() {
    for (int place = line; place < ordered; place++) {
      double percent = entries.get(place).figure().orElse(0.0);
      if (percent > ONE) {
        found.add(about(place, BEHIND_ONE_PERCENT_LINE, percent, ONE, entries.get(line).inci()));
        doubtful.add(place);
      }
    }
  }

  private void againstOrder() {
    Optional<Integer> lowest = Optional.empty();
    for (int place = 0; place < ordered; place++) {
      if (trusted(place).isEmpty()) {
        continue;
      }
      double percent = trusted(place).get();
      if (lowest.isPresent() && percent > Math.max(ONE, figure(lowest.get()))) {
        var before = lowest.get();
        found.add(about(place, AGAINST_ORDER, percent, figure(before), entries.get(before).inci()));
        doubtful.addAll(List.of(place, before));
      } else {
        lowest = Optional.of(place);
      }
    }
  }

  private void againstSum() {
    double sum = entries.stream().mapToDouble(entry -> entry.figure().orElse(0.0)).sum();
    if (sum > 100 + ROUNDING) {
      doubtAll(OVER_100, sum);
    }
  }

  /** A figure that the list alone, without any other figure, has no room for. */
  private void againstPlace() {
    var list = bare();
    for (int place = 0; place < entries.size(); place++) {
      if (trusted(place).isEmpty()) {
        continue;
      }
      double percent = figure(place);
      if (!list.with(place, percent, percent).possible(ROUNDING)) {
        double nearest = Math.clamp(percent, list.min(place), list.max(place));
        found.add(about(place, OUT_OF_PLACE, percent, nearest, ""));
        doubtful.add(place);
      }
    }
  }

  private void againstTotal() {
    var bounds = bounds();
    if (!bounds.possible(ROUNDING)) {
      boolean over = bounds.leastTotal() > 100;
      doubtAll(over ? OVER_100 : UNDER_100, over ? bounds.leastTotal() : bounds.mostTotal());
    }
  }

  private OrderBounds bare() {
    var list = OrderBounds.of(ordered, entries.size());
    return line < entries.size() ? list.with(line, 0, ONE) : list;
  }

  private void doubtAll(Contradiction.Kind kind, double total) {
    found.add(Contradiction.of(kind, "", total, 100, ""));
    for (int place = 0; place < entries.size(); place++) {
      doubtful.add(place);
    }
  }

  private double figure(int place) {
    return entries.get(place).figure().orElseThrow();
  }

  private Contradiction about(
      int place, Contradiction.Kind kind, double percent, double against, String source) {
    return Contradiction.of(kind, entries.get(place).inci(), percent, against, source);
  }
}
