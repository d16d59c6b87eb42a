package dev.dewcycle.routine.rehearsal.adapter;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.rehearsal.Effect;
import dev.dewcycle.routine.rehearsal.Tally;
import dev.dewcycle.routine.rehearsal.adapter.RehearsalService.Rehearsed;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a changed book would do, in JSON.
 *
 * @param book version of the book that was changed
 * @param affected subscribers who would be told something else
 * @param rules those of which anything changes
 */
public record RehearsalView(
    String book, Coverage coverage, long affected, List<RuleEffects> rules) {
  private static final Comparator<Changed> ORDER =
      Comparator.comparing(Changed::from).thenComparing(Changed::to);

  /** How many subscribers were looked at, of how many. */
  public record Coverage(long checked, long of) {}

  /**
   * What becomes of one rule's findings.
   *
   * @param affected subscribers to whom it would say something else
   * @param opened how many would open, by severity
   * @param cleared how many would clear, by the severity they have
   * @param changed how many would stay with another severity
   */
  public record RuleEffects(
      String rule,
      long affected,
      Map<Severity, Long> opened,
      Map<Severity, Long> cleared,
      List<Changed> changed,
      List<Example> examples) {}

  /** So many findings from one severity to another. */
  public record Changed(Severity from, Severity to, long count) {}

  /** One finding of one subscriber. */
  public record Example(
      String subscriber,
      Effect.Kind effect,
      Optional<Severity> before,
      Optional<Severity> after,
      List<UUID> products,
      Optional<Slot> slot,
      List<DateRange> on) {}

  static RehearsalView of(Rehearsed rehearsed) {
    var tally = rehearsed.tally();
    return new RehearsalView(
        rehearsed.book(),
        new Coverage(tally.checked(), Math.max(tally.checked(), rehearsed.of())),
        tally.affected(),
        tally.rules().entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList());
  }

  private static RuleEffects of(String rule, Tally.OfRule tally) {
    var opened = new EnumMap<Severity, Long>(Severity.class);
    var cleared = new EnumMap<Severity, Long>(Severity.class);
    tally
        .turns()
        .forEach(
            (turn, count) -> {
              if (turn.before().isEmpty()) {
                opened.put(turn.after().orElseThrow(), count);
              } else if (turn.after().isEmpty()) {
                cleared.put(turn.before().get(), count);
              }
            });
    return new RuleEffects(
        rule,
        tally.affected(),
        opened,
        cleared,
        tally.turns().entrySet().stream().flatMap(RehearsalView::changed).sorted(ORDER).toList(),
        tally.examples().stream().map(RehearsalView::example).toList());
  }

  private static Stream<Changed> changed(Map.Entry<Tally.Turn, Long> turn) {
    return turn.getKey().before().stream()
        .flatMap(
            from ->
                turn.getKey().after().stream().map(to -> new Changed(from, to, turn.getValue())));
  }

  private static Example example(Tally.Example example) {
    var effect = example.effect();
    return new Example(
        example.subscriber(),
        effect.kind(),
        effect.before(),
        effect.after(),
        effect.products(),
        effect.slot(),
        effect.on());
  }
}
