package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Evidence;
import dev.dewcycle.routine.layering.Finding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A finding in JSON, as it is shown and stored. */
public record FindingView(
    UUID id,
    String rule,
    @JsonProperty("class") RuleClass ruleClass,
    Severity severity,
    List<UUID> products,
    Optional<Slot> slot,
    List<DateRange> on,
    String explanation,
    Evidence evidence,
    List<RemedyView> remedies) {

  public static FindingView of(Finding finding) {
    return new FindingView(
        finding.id(),
        finding.rule(),
        finding.ruleClass(),
        finding.severity(),
        finding.products(),
        finding.slot(),
        finding.on(),
        finding.explanation(),
        finding.evidence(),
        finding.remedies().stream().map(RemedyView::of).toList());
  }

  public static List<FindingView> all(List<Finding> findings) {
    return findings.stream().map(FindingView::of).toList();
  }
}
