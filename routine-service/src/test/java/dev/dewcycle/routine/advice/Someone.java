package dev.dewcycle.routine.advice;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Concern;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinState;
import dev.dewcycle.routine.subscriber.SkinType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody who asks for advice; whoever tolerates actives and asks for nothing to begin with. */
record Someone(
    Sensitivity sensitivity,
    Experience experience,
    Set<SkinState> skin,
    Set<Concern> concerns,
    Pregnancy pregnancy,
    Barrier barrier,
    Set<ActiveFamily> held,
    Reactions reactions,
    Optional<Goal> goal,
    Set<Want> wants) {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  static Someone tolerant() {
    return new Someone(
        Sensitivity.LOW,
        Experience.TOLERATES_ACTIVES,
        Set.of(),
        Set.of(),
        Pregnancy.UNKNOWN,
        Barrier.HEALTHY,
        Set.of(),
        Reactions.NONE,
        Optional.empty(),
        Set.of());
  }

  Someone sensitivity(Sensitivity other) {
    return new Someone(
        other, experience, skin, concerns, pregnancy, barrier, held, reactions, goal, wants);
  }

  Someone beginner() {
    return new Someone(
        sensitivity,
        Experience.BEGINNER,
        skin,
        concerns,
        pregnancy,
        barrier,
        held,
        reactions,
        goal,
        wants);
  }

  Someone skin(SkinState... states) {
    return new Someone(
        sensitivity,
        experience,
        Set.of(states),
        concerns,
        pregnancy,
        barrier,
        held,
        reactions,
        goal,
        wants);
  }

  Someone worried(Concern... about) {
    return new Someone(
        sensitivity,
        experience,
        skin,
        Set.of(about),
        pregnancy,
        barrier,
        held,
        reactions,
        goal,
        wants);
  }

  Someone pregnant() {
    return new Someone(
        sensitivity,
        experience,
        skin,
        concerns,
        Pregnancy.YES,
        barrier,
        held,
        reactions,
        goal,
        wants);
  }

  Someone damaged() {
    return new Someone(
        sensitivity,
        experience,
        skin,
        concerns,
        pregnancy,
        Barrier.DAMAGED,
        held,
        reactions,
        goal,
        wants);
  }

  Someone using(ActiveFamily... families) {
    return new Someone(
        sensitivity,
        experience,
        skin,
        concerns,
        pregnancy,
        barrier,
        Set.of(families),
        reactions,
        goal,
        wants);
  }

  Someone havingReacted(Reactions to) {
    return new Someone(
        sensitivity, experience, skin, concerns, pregnancy, barrier, held, to, goal, wants);
  }

  Someone aiming(Goal at) {
    return new Someone(
        sensitivity,
        experience,
        skin,
        concerns,
        pregnancy,
        barrier,
        held,
        reactions,
        Optional.of(at),
        wants);
  }

  Someone wanting(Want... more) {
    return new Someone(
        sensitivity,
        experience,
        skin,
        concerns,
        pregnancy,
        barrier,
        held,
        reactions,
        goal,
        Set.of(more));
  }

  Advice ask() {
    var profile =
        new Profile(
            ZoneId.of("Asia/Seoul"),
            SkinType.NORMAL,
            sensitivity,
            experience,
            skin,
            concerns,
            List.of(),
            pregnancy,
            barrier,
            false,
            Optional.empty());
    return Advisor.advise(new Inquiry(profile, held, reactions, goal, wants, TODAY));
  }
}
