package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a finding is about, without its days and its weight: the same fact is one finding.
 *
 * @param products ascending
 */
public record Fact(String rule, Optional<Slot> slot, List<UUID> products) {
  static Fact of(Finding finding) {
    return new Fact(finding.rule(), finding.slot(), finding.products());
  }

  /** The id of its finding: the same for the same person, whenever it is asked for. */
  UUID id(String owner) {
    var name = String.join("|", owner, rule, slot.map(Slot::name).orElse("")) + products;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
