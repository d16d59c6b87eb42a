package dev.dewcycle.benchmarks;

import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Resolver;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Situation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Milliseconds of processor time for the cheapest edits of random routines in which everything
 * conflicts: each product holds an active or counts as a serum or an ampoule, four of ten cadences
 * are flexible or name days, and two thirds are applied in the evening. Each routine is resolved
 * once after the compiler has seen others of its kind; the limit to hold is 50 ms at 15
 * applications.
 */
class ResolverBenchmark {
  private static final int RUNS = 300;
  private static final int WARM_UP_SECONDS = 15;

  private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

  private final Resolver resolver = new Resolver(new Evaluator(RuleBook.standard()));

  @Test
  void the_cheapest_edits() {
    var until = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
    for (var seed = -1; System.nanoTime() < until; seed--) {
      measure(HardRoutine.of(15, new Random(seed)));
    }
    System.out.printf(
        "%12s %10s %10s %10s %10s %12s%n",
        "applications", "median ms", "p90", "p99", "most", "proven %");
    for (var size : List.of(6, 10, 15, 25, 40)) {
      print(size);
    }
  }

  private record Run(double millis, boolean isProven) {}

  private void print(int size) {
    var runs =
        IntStream.range(0, RUNS)
            .mapToObj(seed -> measure(HardRoutine.of(size, new Random(seed))))
            .toList();
    var millis = runs.stream().mapToDouble(Run::millis).sorted().toArray();
    System.out.printf(
        "%12d %10.1f %10.1f %10.1f %10.1f %12.1f%n",
        size,
        millis[RUNS / 2],
        millis[RUNS * 90 / 100],
        millis[RUNS * 99 / 100],
        Arrays.stream(millis).max().orElseThrow(),
        100.0 * runs.stream().filter(Run::isProven).count() / RUNS);
  }

  private Run measure(Situation routine) {
    var start = TIME.getCurrentThreadCpuTime();
    var found = resolver.resolve(routine, Routines.TODAY, Set.of());
    return new Run((TIME.getCurrentThreadCpuTime() - start) / 1e6, found.optimal());
  }
}
