package dev.dewcycle.routine.product;

import dev.dewcycle.events.Recall;
import java.util.stream.Collectors;

/** What a recall tells those who have the product at hand, in plain words. */
public final class RecallNotice {
  /** A long list helps nobody on a phone; the catalogue shows all of them. */
  private static final int MOST_LOTS = 10;

  /** One or more sentences that go on after the product's name and a colon. */
  public static String of(Recall recall) {
    return "it is recalled: " + sentence(recall.reason()) + lots(recall) + " Do not use it.";
  }

  private static String sentence(String reason) {
    var stripped = reason.strip();
    return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?")
        ? stripped
        : stripped + ".";
  }

  /** Which lot a subscriber has is not known, so the recall of one lot concerns everybody. */
  private static String lots(Recall recall) {
    var lots = recall.lots();
    if (lots.isEmpty()) {
      return "";
    }
    var named = lots.stream().limit(MOST_LOTS).collect(Collectors.joining(", "));
    var rest = lots.size() > MOST_LOTS ? " and " + (lots.size() - MOST_LOTS) + " more" : "";
    return " Recalled lots: "
        + named
        + rest
        + "; which lot is at hand is not known, so look on the package.";
  }

  private RecallNotice() {}
}
