package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.usage.Uses;
import dev.dewcycle.events.Recall;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recall did, or would do. */
@Schema(name = "RecallOutcome")
record RecallView(
    boolean dryRun,
    UUID product,
    @Schema(description = "Of the product, after the call") long version,
    Recall recall,
    @Schema(
            description =
                "Whom it concerns, as far as events have told. Lots of products at home are not"
                    + " known, so a recall of some lots concerns everybody who has the product.")
        Uses affected) {}
