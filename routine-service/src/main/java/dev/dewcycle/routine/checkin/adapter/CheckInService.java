package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.routine.checkin.Answers;
import dev.dewcycle.routine.checkin.CadenceProposal;
import dev.dewcycle.routine.checkin.CheckIn;
import dev.dewcycle.routine.checkin.PhaseReview;
import dev.dewcycle.routine.phase.adapter.PhaseLookup;
import dev.dewcycle.routine.reaction.adapter.ReactionService;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps check-ins and brings about what follows, all in one transaction. */
@ApplicationScoped
public class CheckInService {
  @Inject SubscriberStore subscribers;
  @Inject Subjects subjects;
  @Inject CheckInStore checkIns;
  @Inject ProposalService proposals;
  @Inject ReactionService reactions;
  @Inject PhaseLookup phases;
  @Inject Clocks clocks;
  @Inject Ids ids;

  /**
   * A check-in and what follows from it.
   *
   * @param endedPhases present exactly where it tells a reaction
   */
  record Followed(
      CheckIn checkIn,
      Optional<List<UUID>> endedPhases,
      Optional<CadenceProposal> proposal,
      Optional<PhaseReview> review) {}

  @Transactional
  Followed checkIn(String id, Optional<UUID> phase, Optional<UUID> product, Answers answers) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> missing(id));
    var subject = subjects.of(subscriber, phase, product);
    var checkIn =
        new CheckIn(
            ids.next(),
            clocks.of(subscriber).instant(),
            subject.phaseId(),
            subject.product(),
            proposals.cadence(subscriber, subject),
            answers);
    checkIns.add(id, checkIn);
    if (answers.tellReaction()) {
      var ended = reactions.ofFace(subscriber, subject.product(), checkIn.id());
      return new Followed(
          checkIn, Optional.of(ended), Optional.empty(), review(subscriber, checkIn));
    }
    return new Followed(
        checkIn,
        Optional.empty(),
        proposals.of(subscriber, subject, checkIn),
        review(subscriber, checkIn));
  }

  /** Looks at the phase as it stands now: a reaction may just have ended it. */
  private Optional<PhaseReview> review(Subscriber subscriber, CheckIn checkIn) {
    return checkIn
        .phase()
        .flatMap(phase -> phases.find(subscriber, phase))
        .flatMap(
            phase ->
                PhaseReview.of(
                    phase,
                    checkIns.ofPhase(subscriber.id(), phase.facts().id()).stream()
                        .map(CheckIn::answers)
                        .toList(),
                    clocks.of(subscriber).today()));
  }

  @Transactional
  Page<CheckIn> list(String id, UUID after, int limit) {
    if (subscribers.find(id).isEmpty()) {
      throw missing(id);
    }
    return Page.cut(
        checkIns.page(id, after, limit + 1), limit, one -> Cursor.at(one.id().toString()));
  }

  private static Missing missing(String id) {
    return new Missing("subscriber " + id);
  }
}
