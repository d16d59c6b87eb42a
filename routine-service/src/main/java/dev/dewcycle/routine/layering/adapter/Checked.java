package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.BlockGuard.Blocked;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.FindingSet;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A check that is done, and what it changes.
 *
 * @param outcome everything found
 * @param open what of it is kept and told, the gravest first
 */
record Checked(
    Recheck asked,
    Situation situation,
    FindingSet outcome,
    List<StoredFinding> open,
    FindingChanges changes) {

  /**
   * How many findings of one subscriber are kept and told, the gravest first; a block counts even
   * beyond it. Ordinary routines have a dozen. It keeps the longest FindingsChanged below 900 kB,
   * less than a Kafka message may have: a finding names 41 products at most, those of 40
   * applications and a phase, and 14 stretches of days in four weeks, which is 2.5 kB in JSON.
   */
  static final int MOST_KEPT = 300;

  /**
   * Checks.
   *
   * @param before the findings that were open, by id
   */
  static Checked of(
      Recheck asked, Situation situation, Evaluator evaluator, Map<UUID, StoredFinding> before) {
    var outcome = evaluator.check(situation, Window.from(asked.now().today()));
    var open =
        outcome.findings().stream()
            .limit(MOST_KEPT)
            .map(finding -> StoredFinding.of(finding, situation.products()))
            .toList();
    return new Checked(asked, situation, outcome, open, FindingChanges.between(before, open));
  }

  /** When time alone makes the next check necessary; a test clock brings it by itself. */
  Optional<Instant> dueAgain() {
    var profile = asked.subscriber().profile();
    return outcome
        .validUntil()
        .filter(_ -> profile.testClock().isEmpty())
        .map(day -> day.atStartOfDay(profile.zone()).toInstant());
  }

  /** Whether nothing but new rules made it necessary, as far as the one who asked for it knows. */
  boolean isByRules() {
    return asked.cause().kind() == CauseKind.RULE_BOOK_CHANGED;
  }

  /**
   * Whether it is to be told: others wait for the answer to a move of a phase; new rules may change
   * something small for everybody at once, which nobody is to be bothered with.
   *
   * @param onlyRules whether the rules alone can have changed what is found
   */
  boolean isToBeTold(boolean onlyRules) {
    return switch (asked.cause().kind()) {
      case PHASE_MOVED -> true;
      case RULE_BOOK_CHANGED -> onlyRules ? changes.opensBlock() : changes.isNews();
      case ROUTINE_EDITED, PROFILE_CHANGED, PRODUCT_CHANGED, RECALL_CHANGED, TIME_PASSED ->
          changes.isNews();
    };
  }

  /** What is told, as this version of the set. */
  FindingsChanged event(long version) {
    var subscriber = asked.subscriber();
    return new FindingsChanged(
        subscriber.id(),
        subscriber.generation(),
        version,
        subscriber.profile().zone().getId(),
        subscriber.profile().testClock(),
        asked.cause(),
        asked.now().instant(),
        outcome.validUntil(),
        open.stream().filter(finding -> !finding.aboutPerson()).map(StoredFinding::fact).toList(),
        FindingChanges.ids(changes.opened()),
        FindingChanges.ids(changes.cleared()));
  }

  /**
   * What must not go on; empty where all may. The product that changed counts even where no phase
   * of today has it.
   */
  Optional<Blocked> blocked() {
    var blocks =
        outcome.findings().stream()
            .filter(finding -> finding.severity() == Severity.BLOCK)
            .toList();
    var recalled =
        situation.products().values().stream()
            .filter(product -> product.recall().isPresent())
            .toList();
    return blocks.isEmpty() && recalled.isEmpty()
        ? Optional.empty()
        : Optional.of(new Blocked(asked.subscriber(), blocks, recalled));
  }
}
