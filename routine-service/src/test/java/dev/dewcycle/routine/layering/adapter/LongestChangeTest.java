package dev.dewcycle.routine.layering.adapter;

import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.FindingFact;
import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.routine.routine.Routine;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestChangeTest {
  private static final UUID ID = UUID.randomUUID();

  @Test
  void the_longest_change_of_findings_fits_into_a_message() {
    var ids = Collections.nCopies(Checked.MOST_KEPT, ID);
    var facts = Collections.nCopies(Checked.MOST_KEPT, longest());
    var product = Optional.of(ID);

    var json =
        new EventJson()
            .write(
                new FindingsChanged(
                    "\uac00".repeat(128),
                    1,
                    1,
                    "America/Argentina/ComodRivadavia",
                    product,
                    new Cause(CauseKind.PRODUCT_CHANGED, product, Optional.of(1L), product),
                    Instant.EPOCH,
                    Optional.of(TODAY),
                    facts,
                    ids,
                    ids));

    assertThat(json).hasSizeLessThan(900_000);
  }

  /** Every product of the longest routine and a phase's, on every other day of four weeks. */
  private static FindingFact longest() {
    var days =
        IntStream.range(0, 14)
            .mapToObj(i -> TODAY.plusDays(2L * i))
            .map(day -> new DateRange(day, day))
            .toList();
    List<UUID> products = Collections.nCopies(Routine.LONGEST + 1, ID);
    return new FindingFact(
        ID,
        "AMPOULE_DAYS",
        RuleClass.CONFLICT,
        Severity.CAUTION,
        products,
        Optional.of(Slot.AM),
        days);
  }
}
