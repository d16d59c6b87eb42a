package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.classification.adapter.Faults;
import dev.dewcycle.catalog.product.RecallCheck;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recall as a partner enters it. */
@Schema(requiredProperties = {"reason", "action"})
record NewRecall(
    @Schema(description = "Lots as printed on the package, at most 200; all lots where absent")
        List<String> lots,
    @Schema(minLength = 1, maxLength = 500, examples = "Microbial contamination") String reason,
    @Schema(
            description =
                "PAUSE: running phases rest. STOP: open phases end, planned ones are cancelled")
        RecallAction action,
    @Schema(description = "Only counts whom it would concern", defaultValue = "false")
        Boolean dryRun) {

  boolean isOnlyTried() {
    return Objects.requireNonNullElse(dryRun, false);
  }

  /** The recall, or 422 with a pointer to every flaw. */
  Recall recall(Instant at) {
    var recall =
        new Recall(
            Objects.requireNonNullElse(reason, "").strip(),
            Objects.requireNonNullElse(lots, List.<String>of()).stream()
                .map(lot -> Objects.requireNonNullElse(lot, "").strip())
                .toList(),
            Objects.requireNonNullElse(action, RecallAction.STOP),
            at);
    var flaws = new ArrayList<>(RecallCheck.flaws(recall));
    if (action == null) {
      flaws.add(
          new Flaw("#/action", "This is required. " + Faults.expected(RecallAction.values())));
    }
    Faults.refuse(flaws);
    return recall;
  }
}
