package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a finding is about, without its days and its weight: the same fact is one finding.
 *
 * @param products ascending
 */
record Fact(String rule, Optional<Slot> slot, List<UUID> products) {
  static Fact of(Finding finding) {
    return new Fact(finding.rule(), finding.slot(), finding.products());
  }
}
