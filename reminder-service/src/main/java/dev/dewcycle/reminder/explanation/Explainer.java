package dev.dewcycle.reminder.explanation;

import dev.dewcycle.reminder.explanation.Facts.Erased;
import dev.dewcycle.reminder.explanation.Facts.Known;
import dev.dewcycle.reminder.schedule.ReminderState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Follows a reminder from the event that asks for it to its delivery. */
public final class Explainer {
  private final Question question;
  private final Facts facts;
  private final Known known;

  private Explainer(Question question, Facts facts, Known known) {
    this.question = question;
    this.facts = facts;
    this.known = known;
  }

  /**
   * The answer. Of several phases the one is told of that came furthest, and of those the one whose
   * days are nearest.
   */
  public static Explanation explain(Question question, Facts facts) {
    return switch (facts.life()) {
      case Erased(var generation) ->
          new Explanation(
              question,
              Optional.empty(),
              List.of(Link.of(Why.ERASED, generation)),
              facts.occurrences());
      case Known known -> new Explainer(question, facts, known).furthest();
    };
  }

  private Explanation furthest() {
    var asked = asked();
    var followed = asked.stream().map(this::follow);
    var others =
        facts.occurrences().stream()
            .filter(one -> asked.stream().noneMatch(wish -> wish.isOf(one)))
            .map(one -> explanation(one.phase(), occurrence(one)));
    return Stream.concat(followed, others)
        .reduce((one, next) -> held(next) > held(one) ? next : one)
        .orElseGet(() -> explanation(Optional.empty(), Stream.of(Link.of(unheard()))));
  }

  /** Who may ask for that kind, the nearest first. */
  private List<Asked> asked() {
    var phases = facts.phases().stream().map(phase -> Asked.of(phase, question, known.zone()));
    var care =
        facts.care().stream()
            .flatMap(
                told ->
                    told.wishes().stream()
                        .filter(wish -> wish.series().kind() == question.kind())
                        .map(wish -> Asked.of(told, wish, question)));
    return Stream.concat(isOfPhases() ? phases : Stream.empty(), care)
        .sorted(Comparator.comparing(Asked::distance))
        .toList();
  }

  private boolean isOfPhases() {
    return switch (question.kind()) {
      case PATCH_TEST, OPEN_JAR_EXPIRY -> false;
      default -> true;
    };
  }

  private Why unheard() {
    return isOfPhases() ? Why.NO_PHASE : Why.NO_CARE;
  }

  private Explanation follow(Asked asked) {
    var found =
        facts.occurrences().stream()
            .filter(asked::isOf)
            .max(Comparator.comparing(Occurrence::weight));
    var stays = found.filter(one -> one.state() != ReminderState.CANCELLED);
    var links = stays.isPresent() ? occurrence(stays.get()) : missing(asked, found);
    return explanation(asked.phase(), Stream.concat(Stream.of(asked.heard()), links));
  }

  /**
   * Nothing of it is to come or has come.
   *
   * @param cancelled what was taken off the schedule
   */
  private Stream<Link> missing(Asked asked, Optional<Occurrence> cancelled) {
    if (asked.wanted().holds() && !facts.preferences().allow(question.kind())) {
      return Stream.of(asked.wanted(), Link.of(Why.KIND_OFF, question.kind()));
    }
    if (cancelled.isPresent()) {
      return Stream.of(Link.of(Why.CANCELLED, cancelled.get().reason().orElse("-")));
    }
    return asked.wanted().holds()
        ? Stream.of(asked.wanted(), Link.of(unscheduled(asked)).at(asked.since()))
        : Stream.of(asked.wanted());
  }

  /** Why nothing was scheduled: nobody asked in time, or nobody knows. */
  private Why unscheduled(Asked asked) {
    return asked
        .since()
        .map(at -> at.atZone(known.zone()).toLocalDate())
        .filter(day -> !day.isBefore(question.on()))
        .map(late -> Why.HOUR_PASSED)
        .orElse(Why.NOT_SCHEDULED);
  }

  private Stream<Link> occurrence(Occurrence one) {
    return OccurrenceLinks.of(one, facts, known);
  }

  private static long held(Explanation explanation) {
    return explanation.chain().stream().takeWhile(Link::holds).count();
  }

  private Explanation explanation(Optional<UUID> phase, Stream<Link> links) {
    var chain = Stream.concat(Stream.of(Link.of(Why.KNOWN, known.zone())), links).toList();
    return new Explanation(question, phase, chain, facts.occurrences());
  }
}
