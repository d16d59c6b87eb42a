package dev.dewcycle.routine.layering;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Application;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Edits that may clear a finding, the cheapest first. None of them is proven yet. */
final class Candidates {
  private final Situation situation;
  private final Rests rests;

  Candidates(Situation situation, LocalDate today) {
    this.situation = situation;
    this.rests = new Rests(situation, today);
  }

  List<Remedy> of(Finding finding) {
    var involved =
        situation.applications().stream()
            .filter(one -> finding.products().contains(one.product()))
            .filter(one -> involves(finding, one))
            .toList();
    var byClass =
        switch (finding.ruleClass()) {
          case SUN -> Stream.of(addSunscreen());
          case ORDER -> moves(involved);
          case CONFLICT ->
              Stream.of(
                      moves(involved),
                      rests.alternations(involved),
                      rests.fewerAmpoules(involved),
                      rests.pauses(involved))
                  .flatMap(all -> all);
          case LOAD -> loads(finding, involved);
          case SAFETY, MYTH, PAIR -> Stream.<Remedy>empty();
        };
    return Stream.concat(byClass, drops(finding)).toList();
  }

  private Stream<Remedy> loads(Finding finding, List<Application> involved) {
    var inSlot = finding.slot().isPresent() ? involved : List.<Application>of();
    var over = finding.on().getLast().to().plusDays(1);
    return Stream.of(
            moves(inSlot),
            rests.alternations(inSlot),
            rests.fewer(involved),
            rests.until(involved, over))
        .flatMap(all -> all);
  }

  /** Where a finding is about one slot, what its products do in the other is none of it. */
  private static boolean involves(Finding finding, Application one) {
    return finding.ruleClass() == RuleClass.SUN
        || finding.slot().filter(slot -> slot != one.slot()).isEmpty();
  }

  private static Remedy addSunscreen() {
    return new Remedy(
        Edit.Kind.ADD_SUNSCREEN, List.of(new Edit.AddSunscreen()), Words.ADD_SUNSCREEN);
  }

  private Stream<Remedy> moves(List<Application> involved) {
    return involved.stream()
        .filter(one -> !isApplied(one.product(), other(one.slot())))
        .map(
            one ->
                new Remedy(
                    Edit.Kind.MOVE_SLOT,
                    List.of(new Edit.MoveSlot(one.product(), one.slot(), other(one.slot()))),
                    Words.move(other(one.slot()), situation.name(one.product()))));
  }

  private Stream<Remedy> drops(Finding finding) {
    return finding.products().stream()
        .map(
            product ->
                new Remedy(
                    Edit.Kind.DROP,
                    situation.applications().stream()
                        .filter(one -> one.product().equals(product) && involves(finding, one))
                        .<Edit>map(one -> new Edit.Drop(product, one.slot()))
                        .toList(),
                    Words.LEAVE_OUT.with(situation.name(product))))
        .filter(remedy -> !remedy.edits().isEmpty());
  }

  private boolean isApplied(UUID product, Slot slot) {
    return situation.applications().stream()
        .anyMatch(one -> one.product().equals(product) && one.slot() == slot);
  }

  static Slot other(Slot slot) {
    return slot == Slot.AM ? Slot.PM : Slot.AM;
  }
}
