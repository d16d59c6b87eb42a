package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.routine.layering.BlockGuard;
import dev.dewcycle.routine.subscriber.CareDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  @Inject CareDates care;
  @Inject Outbox outbox;
  @Inject InstantSource clock;

  /** Does the checks, each of another subscriber, whose locks the transaction holds. */
  @Transactional(Transactional.TxType.MANDATORY)
  void check(List<Recheck> rechecks) {
    var checked = checked(rechecks);
    var versions = writer.write(checked);
    queue.schedule(checked);
    var other = inLineForMore(checked);
    outbox.record(
        checked.stream()
            .filter(one -> one.isToBeTold(!other.contains(one.asked().id())))
            .map(one -> one.event(versions.get(one.asked().id())))
            .toList());
    care.changed(rechecks.stream().filter(Recheck::mayMoveCare).map(Recheck::subscriber).toList());
    guard.guard(checked.stream().map(Checked::blocked).flatMap(Optional::stream).toList());
  }

  /**
   * Who is to be checked by new rules and stands in line for another reason as well: this check has
   * seen that already, and the later one will have nothing to tell. Asked after everything is read,
   * as a product changes in one transaction with the line of its holders.
   */
  private Set<String> inLineForMore(List<Checked> checked) {
    var byRules = checked.stream().filter(Checked::isByRules).map(one -> one.asked().id()).toList();
    return byRules.isEmpty()
        ? Set.of()
        : queue.dueForMore(byRules, clock.instant().plus(RecheckClaims.HELD));
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
