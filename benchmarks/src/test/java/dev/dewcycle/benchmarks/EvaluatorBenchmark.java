package dev.dewcycle.benchmarks;

import dev.dewcycle.benchmarks.PairsInDrools.Met;
import dev.dewcycle.benchmarks.PairsInDrools.UseFact;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Checks a second on one core: a routine of eight products over 28 days. A check lays the cadences
 * out on the calendar, evaluates every rule of the book, and tells what is broken by which products
 * on which days; {@code worded} makes findings of that, with ids, texts and date ranges, sorted.
 * The products' lists have been compiled before, as they are when products are loaded.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EvaluatorBenchmark {
  private final Evaluator evaluator = new Evaluator(RuleBook.standard());
  private final Window window = Window.from(Routines.TODAY);
  private final Situation clean = Routines.clean();
  private final Situation troubled = Routines.troubled();
  private final Situation flexible = Routines.flexible();

  /** The peer, with the same routines. */
  @State(Scope.Thread)
  public static class Peer {
    private final EvaluatorBenchmark ours = new EvaluatorBenchmark();
    private final PairsInDrools drools = new PairsInDrools();
    private final List<UseFact> clean =
        PairsInDrools.facts(ours.evaluator, ours.clean, ours.window);
    private final List<UseFact> troubled =
        PairsInDrools.facts(ours.evaluator, ours.troubled, ours.window);
  }

  @Test
  void checks_a_second() throws RunnerException {
    var options = new OptionsBuilder().include(EvaluatorBenchmark.class.getName()).build();
    var scores =
        new Runner(options)
            .run().stream()
                .collect(
                    Collectors.toMap(
                        run -> run.getPrimaryResult().getLabel(),
                        run -> run.getPrimaryResult().getScore()));
    System.out.printf("found in clean: %s, in troubled: %s%n", rules(clean), rules(troubled));
    print(scores, "clean", "droolsClean");
    print(scores, "troubled", "droolsTroubled");
    print(scores, "worded", "droolsTroubled");
    print(scores, "placed", "droolsClean");
  }

  private List<String> rules(Situation situation) {
    return evaluator.breaches(situation, window).stream()
        .map(breach -> breach.rule().id())
        .toList();
  }

  private static void print(Map<String, Double> scores, String ours, String theirs) {
    System.out.printf(
        "%-9s %,12.0f/s   Drools, 20 pairs only: %,10.0f/s   ratio %.0f%n",
        ours, scores.get(ours), scores.get(theirs), scores.get(ours) / scores.get(theirs));
  }

  @Benchmark
  public List<Breach> clean() {
    return evaluator.breaches(clean, window);
  }

  @Benchmark
  public List<Breach> troubled() {
    return evaluator.breaches(troubled, window);
  }

  @Benchmark
  public List<Finding> worded() {
    return evaluator.findings(troubled, window);
  }

  @Benchmark
  public List<Breach> placed() {
    return evaluator.breaches(flexible, window);
  }

  @Benchmark
  public List<Met> droolsClean(Peer peer) {
    return peer.drools.check(peer.clean);
  }

  @Benchmark
  public List<Met> droolsTroubled(Peer peer) {
    return peer.drools.check(peer.troubled);
  }
}
