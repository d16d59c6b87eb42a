package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.List;
import java.util.Map;

/** Tries every combination of choices, one after the other, and looks at each by a check. */
final class EveryChoice {
  private final Menu menu;
  private final Window window;
  private final Map<Fact, Severity> unavoidable;

  EveryChoice(Menu menu, Window window) {
    this.menu = menu;
    this.window = window;
    var nothing = menu.situation().with(List.of());
    unavoidable = Check.EVALUATOR.facts(nothing.with(nothing.profile().coveredElsewhere()), window);
  }

  boolean isClear(List<Edit> edits) {
    var after = menu.situation();
    for (var edit : edits) {
      after = edit.applyTo(after);
    }
    return isClear(after);
  }

  /** Whether there is anything that costs less and leaves no trouble. */
  boolean isAnyClearBelow(int cost) {
    return isAnyClear(new int[menu.size()], 0, cost - 1);
  }

  private boolean isAnyClear(int[] chosen, int place, int money) {
    if (place == chosen.length) {
      return isClear(menu.with(chosen));
    }
    for (var i = 0; i < menu.choices().get(place).size(); i++) {
      var left = money - menu.choice(place, i).cost();
      chosen[place] = i;
      if (left >= 0 && isAnyClear(chosen, place + 1, left)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClear(Situation situation) {
    return Check.EVALUATOR.facts(situation, window).entrySet().stream()
        .noneMatch(
            found ->
                isGrave(found.getKey(), found.getValue())
                    && !unavoidable
                        .getOrDefault(found.getKey(), Severity.BENEFIT)
                        .isAtLeast(found.getValue()));
  }

  private static boolean isGrave(Fact fact, Severity severity) {
    return severity.isAtLeast(fact.rule().equals("BOTH_DAILY") ? Severity.CAUTION : Severity.AVOID);
  }
}
