package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Recall;
import java.util.stream.Collectors;

/** What a recall tells those who have the product at hand, in plain words. */
public final class RecallNotice {
  /** A long list helps nobody on a phone; the catalogue shows all of them. */
  private static final int MOST_LOTS = 10;

  /** One or more sentences that go on after the product's name and a colon. */
  public static Text of(Recall recall) {
    var reason = sentence(recall.reason());
    var lots = lots(recall);
    return new Text(
        "it is recalled: " + reason + lots.en() + " Do not use it.",
        "회수 대상 제품입니다: " + reason + lots.ko() + " 사용하지 마세요.");
  }

  private static String sentence(String reason) {
    var stripped = reason.strip();
    return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?")
        ? stripped
        : stripped + ".";
  }

  /** Which lot a subscriber has is not known, so the recall of one lot concerns everybody. */
  private static Text lots(Recall recall) {
    var lots = recall.lots();
    if (lots.isEmpty()) {
      return new Text("", "");
    }
    var named = lots.stream().limit(MOST_LOTS).collect(Collectors.joining(", "));
    var rest = lots.size() - MOST_LOTS;
    return new Text(
        " Recalled lots: "
            + named
            + (rest > 0 ? " and " + rest + " more" : "")
            + "; which lot is at hand is not known, so look on the package.",
        " 회수 로트: "
            + named
            + (rest > 0 ? " 외 " + rest + "개" : "")
            + ". 가지고 계신 로트를 알 수 없으니 포장을 확인하세요.");
  }

  private RecallNotice() {}
}
