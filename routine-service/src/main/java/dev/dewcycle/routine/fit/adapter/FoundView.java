package dev.dewcycle.routine.fit.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Finding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A finding that there would be, in JSON.
 *
 * @param rule whose evidence is at {@code /v1/rules/{id}}
 */
public record FoundView(
    UUID id,
    String rule,
    @JsonProperty("class") RuleClass ruleClass,
    Severity severity,
    List<UUID> products,
    Optional<Slot> slot,
    List<DateRange> on,
    String explanation) {
  static FoundView of(Finding finding, FitWords words) {
    return new FoundView(
        finding.id(),
        finding.rule(),
        finding.ruleClass(),
        finding.severity(),
        finding.products(),
        finding.slot(),
        finding.on(),
        words.text(finding.explanation()));
  }
}
