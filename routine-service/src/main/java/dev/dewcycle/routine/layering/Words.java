package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Cadence;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits as people are told them, one sentence each. */
final class Words {
  static final Text ADD_SUNSCREEN =
      new Text("Add a sunscreen every morning.", "매일 아침 자외선 차단제를 추가하세요.");
  static final Text LEAVE_OUT = new Text("Leave out %s.", "%s: 사용하지 마세요.");
  static final Text PAUSE = new Text("Pause %s until %s.", "%s: %s까지 쉬세요.");

  private static final Text TO_MORNING = new Text("Move %s to the morning.", "%s: 아침으로 옮기세요.");
  private static final Text TO_EVENING = new Text("Move %s to the evening.", "%s: 저녁으로 옮기세요.");
  private static final Text NOT_MORNING =
      new Text("Leave out %s in the morning.", "%s: 아침에는 사용하지 마세요.");
  private static final Text NOT_EVENING =
      new Text("Leave out %s in the evening.", "%s: 저녁에는 사용하지 마세요.");
  private static final Text DAILY = new Text("Use %s every day.", "%s: 매일 쓰세요.");
  private static final Text WEEKDAYS = new Text("Use %s on %s.", "%s: %s요일에 쓰세요.");
  private static final Text RHYTHM =
      new Text("Use %s every %s days, counted from %s.", "%s: %s일마다 쓰세요(기준일 %s).");
  private static final Text A_WEEK = new Text("Use %s %s times a week.", "%s: 일주일에 %s번 쓰세요.");
  private static final Text A_MONTH = new Text("Use %s %s times a month.", "%s: 한 달에 %s번 쓰세요.");
  private static final Text NOTHING = new Text("Nothing needs to change.", "바꿀 것이 없습니다.");

  private Words() {}

  /** All edits of a plan, in their order. */
  static Text of(List<Edit> edits, Situation situation) {
    return edits.stream()
        .map(edit -> of(edit, situation))
        .reduce((one, next) -> new Text(one.en() + " " + next.en(), one.ko() + " " + next.ko()))
        .orElse(NOTHING);
  }

  private static Text of(Edit edit, Situation situation) {
    return switch (edit) {
      case Edit.MoveSlot(var product, _, var toSlot) -> move(toSlot, situation.name(product));
      case Edit.SetCadence(var product, _, Cadence cadence) ->
          use(situation.name(product), cadence);
      case Edit.PauseUntil(var product, _, var until) -> PAUSE.with(situation.name(product), until);
      case Edit.AddSunscreen _ -> ADD_SUNSCREEN;
      case Edit.Drop drop -> leaveOut(drop, situation);
    };
  }

  static Text move(Slot to, String name) {
    return (to == Slot.AM ? TO_MORNING : TO_EVENING).with(name);
  }

  /** The slot is named where the product stays in the other one. */
  private static Text leaveOut(Edit.Drop drop, Situation situation) {
    var isInBoth =
        situation.applications().stream()
            .anyMatch(one -> one.product().equals(drop.product()) && one.slot() != drop.slot());
    var inSlot = drop.slot() == Slot.AM ? NOT_MORNING : NOT_EVENING;
    return (isInBoth ? inSlot : LEAVE_OUT).with(situation.name(drop.product()));
  }

  private static Text use(String name, Cadence cadence) {
    return switch (cadence) {
      case Cadence.Daily _ -> DAILY.with(name);
      case Cadence.Weekdays(var days) ->
          new Text(
              WEEKDAYS.en().formatted(name, english(days)),
              WEEKDAYS.ko().formatted(name, korean(days)));
      case Cadence.EveryNDays(var n, var anchor) -> RHYTHM.with(name, n, anchor);
      case Cadence.TimesPerWeek(var times) -> A_WEEK.with(name, times);
      case Cadence.TimesPerMonth(var times) -> A_MONTH.with(name, times);
    };
  }

  private static String english(Set<DayOfWeek> days) {
    var names =
        days.stream()
            .sorted()
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private static String korean(Set<DayOfWeek> days) {
    return days.stream()
        .sorted()
        .map(day -> day.getDisplayName(TextStyle.NARROW, Locale.KOREAN))
        .collect(Collectors.joining("·"));
  }
}
