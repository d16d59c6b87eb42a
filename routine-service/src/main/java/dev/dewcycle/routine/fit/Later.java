package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.Scope;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Later beginnings of what is new: the skin meets one active after the other. */
record Later(Meant meant, LocalDate today) {
  /** Two weeks between two new actives, for as many as a large box has. */
  private static final List<Integer> DAYS = List.of(14, 28, 42, 56);

  private static final int TWICE = 2;

  /** At its own cadence first, then twice a week. */
  Stream<List<Edit>> of(List<Application> own, List<Breach> worries) {
    var helps =
        worries.stream().anyMatch(worry -> worry.rule().scope() == Scope.WITHIN_DAYS)
            && own.stream().noneMatch(one -> one.inUseSince().isBefore(today));
    return helps
        ? DAYS.stream().flatMap(days -> Stream.of(on(own, days, false), on(own, days, true)))
        : Stream.empty();
  }

  private List<Edit> on(List<Application> own, int days, boolean seldom) {
    var edits = new ArrayList<Edit>();
    for (var one : own) {
      if (seldom) {
        edits.add(new Edit.SetCadence(meant.id(), one.slot(), new Cadence.TimesPerWeek(TWICE)));
      }
      edits.add(new Edit.PauseUntil(meant.id(), one.slot(), today.plusDays(days)));
    }
    return edits;
  }
}
