package dev.dewcycle.routine.phase;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Evidence;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Scope;
import dev.dewcycle.routine.phase.Phase.Ended;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says that a phase cuts the rest after an earlier one short: rule L32. */
public final class RestFinding {
  private static final String RULE = "L32";

  /**
   * The finding; empty where the skin has rested.
   *
   * @param owner whose finding it is
   */
  public static Optional<Finding> of(String owner, PhaseFacts next, List<? extends Phase> earlier) {
    var startsOn = next.dates().startsOn();
    return RestPolicy.cutShort(next, startsOn, earlier)
        .map(ended -> finding(owner, next, startsOn, ended));
  }

  private static Finding finding(String owner, PhaseFacts next, LocalDate startsOn, Ended ended) {
    var until = RestPolicy.restUntil(ended).orElseThrow();
    var name = String.join("|", owner, RULE, next.product().toString());
    return new Finding(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
        RULE,
        RuleClass.LOAD,
        Scope.PHASE,
        Severity.INFO,
        List.of(next.product()),
        Optional.empty(),
        List.of(new DateRange(startsOn, until)),
        "The last phase with the same active family ended on "
            + ended.endedOn().minusDays(1)
            + ". Rest as long as it lasted, at least 7 days: until "
            + until
            + ".",
        new Evidence(Evidence.Grade.D, List.of()),
        List.of());
  }

  private RestFinding() {}
}
