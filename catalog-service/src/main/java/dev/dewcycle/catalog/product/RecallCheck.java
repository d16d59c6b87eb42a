package dev.dewcycle.catalog.product;

import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.events.Recall;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The limits of what may be entered about a recall. */
public final class RecallCheck {
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_LOT = 64;
  private static final int MOST_LOTS = 200;

  private RecallCheck() {}

  /** Every flaw of the recall; none where it can be stored. */
  public static List<Flaw> flaws(Recall recall) {
    var flaws = new Flaws();
    flaws.requiredText("#/reason", Optional.of(recall.reason()), LONGEST_REASON);
    var lots = recall.lots();
    if (lots.size() > MOST_LOTS) {
      flaws.add("#/lots", "At most %d lots are allowed.".formatted(MOST_LOTS));
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < lots.size(); i++) {
      flaws.requiredText("#/lots/" + i, Optional.of(lots.get(i)), LONGEST_LOT);
      if (!seen.add(lots.get(i))) {
        flaws.add("#/lots/" + i, "This lot is named twice.");
      }
    }
    return flaws.found();
  }
}
