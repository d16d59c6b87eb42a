package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.routine.layering.BlockGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks subscribers again, stores what opened and cleared, and tells it: one or hundreds, by one
 * query and one statement for each table.
 */
@ApplicationScoped
class RecheckBatch {
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject FindingStore findings;
  @Inject FindingWriter writer;
  @Inject RecheckQueue queue;
  @Inject BlockGuard guard;
  @Inject Outbox outbox;

  /** Does the checks, each of another subscriber, whose locks the transaction holds. */
  @Transactional(Transactional.TxType.MANDATORY)
  void check(List<Recheck> rechecks) {
    var checked = checked(rechecks);
    var versions = writer.write(checked);
    queue.schedule(checked);
    outbox.record(
        checked.stream()
            .filter(Checked::isToBeTold)
            .map(one -> one.event(versions.get(one.asked().id())))
            .toList());
    guard.guard(checked.stream().map(Checked::blocked).flatMap(Optional::stream).toList());
  }

  private List<Checked> checked(List<Recheck> rechecks) {
    var seen =
        situations.of(
            rechecks.stream()
                .map(
                    one ->
                        new Situations.Asked(
                            one.subscriber(),
                            one.now().today(),
                            one.cause().product().stream().toList()))
                .toList());
    var before = findings.open(seen.keySet());
    var evaluator = books.evaluator();
    return rechecks.stream()
        .map(
            one ->
                Checked.of(
                    one, seen.get(one.id()), evaluator, before.getOrDefault(one.id(), Map.of())))
        .toList();
  }
}
