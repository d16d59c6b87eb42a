package dev.dewcycle.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.Tables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Loads the dictionary, or reads its file only, in a process of its own, as a start does. */
final class DictionaryLoad {
  private static final String PLAIN = "plain";
  private static final String WHOLE = "whole";

  /** One load: the time on the wall and the time that the thread had a processor, in ms. */
  private record Load(double wall, double processor) {}

  private DictionaryLoad() {}

  /** Runs in the child. */
  public static void main(String[] args) {
    var threads = ManagementFactory.getThreadMXBean();
    var processor = threads.getCurrentThreadCpuTime();
    var wall = System.nanoTime();
    var size =
        args[0].equals(PLAIN)
            ? Tables.lines(Dictionary.class, "inci-names.tsv").size()
            : Dictionary.packaged().all().size();
    var tookWall = System.nanoTime() - wall;
    var tookProcessor = threads.getCurrentThreadCpuTime() - processor;
    System.out.println(tookWall / 1e6 + " " + tookProcessor / 1e6 + " " + size);
  }

  /** Prints the medians of both kinds of load, taken in turns. */
  static void print(int times) throws IOException {
    var plain = new ArrayList<Load>();
    var whole = new ArrayList<Load>();
    for (int i = 0; i < times; i++) {
      plain.add(inFreshProcess(PLAIN));
      whole.add(inFreshProcess(WHOLE));
    }
    System.out.println("in a fresh process, ms: median on the wall, fastest, median of processor");
    print("plain read of the file", plain);
    print("dictionary", whole);
  }

  private static void print(String what, List<Load> loads) {
    var wall = loads.stream().map(Load::wall).sorted().toList();
    var processor = loads.stream().map(Load::processor).sorted().toList();
    System.out.printf(
        "  %-24s %6.0f %6.0f %6.0f%n",
        what, wall.get(wall.size() / 2), Collections.min(wall), processor.get(wall.size() / 2));
  }

  private static Load inFreshProcess(String what) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var child =
        new ProcessBuilder(java, "-cp", path, DictionaryLoad.class.getName(), what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var output = child.getInputStream()) {
      var figures = new String(output.readAllBytes(), UTF_8).strip().split(" ", -1);
      return new Load(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }
  }
}
