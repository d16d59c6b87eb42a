package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Evidence;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding in JSON: stored with its words in each language, shown in the one asked for. */
public record FindingView(
    UUID id,
    String rule,
    @JsonProperty("class") RuleClass ruleClass,
    Severity severity,
    List<UUID> products,
    Optional<Slot> slot,
    List<DateRange> on,
    @Schema(implementation = String.class) Text explanation,
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
