package dev.dewcycle.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Both bounds of every entry of a list, by {@code OrderBounds} and by a linear program for each
 * bound and each place of the 1 % line (ojAlgo), on the same lists in one thread. Longer lists are
 * given to ours alone: the programs would take minutes for each.
 */
class SharesBenchmark {
  private static final int RUNS = 5;

  @Test
  void bounds_of_a_list() {
    System.out.printf("%8s %14s %14s %12s %10s%n", "entries", "ours", "ojAlgo", "ratio", "differ");
    compare(10, 40);
    compare(30, 3);
    alone(80, 200);
    alone(300, 50);
  }

  private static void compare(int entries, int count) {
    var lists = lists(entries, count);
    double ours = listsPerSecond(lists, PrintedList::bounds, 200_000 / entries);
    double peer = listsPerSecond(lists, PrintedList::solved, 1);
    double differ = lists.stream().mapToDouble(SharesBenchmark::difference).max().orElseThrow();
    System.out.printf(
        "%8d %,12.0f/s %,12.2f/s %,12.0f %10.1e%n", entries, ours, peer, ours / peer, differ);
  }

  private static void alone(int entries, int count) {
    var ours = listsPerSecond(lists(entries, count), PrintedList::bounds, 20_000 / entries);
    System.out.printf("%8d %,12.0f/s%n", entries, ours);
  }

  private static List<PrintedList> lists(int entries, int count) {
    var random = new Random(entries);
    return Stream.generate(() -> PrintedList.of(entries, random)).limit(count).toList();
  }

  /** The median of some runs, after one that does not count. */
  private static double listsPerSecond(
      List<PrintedList> lists, Function<PrintedList, double[]> bounds, int rounds) {
    var runs =
        IntStream.rangeClosed(0, RUNS)
            .mapToDouble(run -> run(lists, bounds, rounds))
            .skip(1)
            .sorted()
            .toArray();
    return runs[RUNS / 2];
  }

  private static double run(
      List<PrintedList> lists, Function<PrintedList, double[]> bounds, int rounds) {
    double sum = 0;
    long start = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      for (var list : lists) {
        sum += Arrays.stream(bounds.apply(list)).sum();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!Double.isFinite(sum)) {
      throw new IllegalStateException("A bound is no number");
    }
    return rounds * lists.size() / seconds;
  }

  private static double difference(PrintedList list) {
    var ours = list.bounds();
    var solved = list.solved();
    return IntStream.range(0, ours.length)
        .mapToDouble(i -> Math.abs(ours[i] - solved[i]))
        .max()
        .orElseThrow();
  }
}
