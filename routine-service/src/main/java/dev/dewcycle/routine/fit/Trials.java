package dev.dewcycle.routine.fit;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Fact;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries things in a person's own calendar, over twelve weeks from today, and tells only what is new
 * with them. The number of trials is limited: a box of twenty products that all clash would
 * otherwise cost more than a thousand good ones.
 */
final class Trials {
  /** What a box of five that needs changes takes is 30 to 60. */
  private static final int MOST = 160;

  private static final Comparator<Breach> GRAVEST_FIRST =
      Comparator.comparing(Breach::severity).thenComparing(breach -> breach.rule().id());

  private final Evaluator evaluator;
  private final Situation base;
  private final Window window;
  private final Map<Fact, Severity> before;
  private int left = MOST;

  /**
   * @param base the person without what is tried
   */
  Trials(Evaluator evaluator, Situation base, LocalDate today) {
    this.evaluator = evaluator;
    this.base = base;
    this.window = new Window(today, Window.MAX_DAYS);
    this.before = known(evaluator.breaches(base, window));
  }

  private static Map<Fact, Severity> known(List<Breach> breaches) {
    var known = HashMap.<Fact, Severity>newHashMap(breaches.size());
    breaches.forEach(breach -> known.put(breach.fact(), breach.severity()));
    return known;
  }

  Situation base() {
    return base;
  }

  LocalDate today() {
    return window.first();
  }

  /** Whether anything more may be tried. */
  boolean hasMore() {
    return left > 0;
  }

  /** What is found with all of these and not without them, or is graver with them. */
  List<Breach> news(List<Variant> variants) {
    left--;
    var tried = new Tried(evaluator, base).with(variants);
    var found = evaluator.breaches(tried, window);
    return found.isEmpty()
        ? found
        : found.stream().filter(this::isNew).sorted(GRAVEST_FIRST).toList();
  }

  private boolean isNew(Breach breach) {
    var known = before.get(breach.fact());
    return known == null || !known.isAtLeast(breach.severity());
  }

  /** Those to be taken care of. */
  static List<Breach> worries(List<Breach> news) {
    return news.stream().filter(Trials::isWorry).toList();
  }

  static boolean isWorry(Breach breach) {
    return breach.severity().isAtLeast(Severity.CAUTION);
  }
}
