package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.checkin.CadenceProposal;
import dev.dewcycle.routine.checkin.CheckIn;
import dev.dewcycle.routine.checkin.PhaseReview;
import dev.dewcycle.routine.checkin.Tendency;
import dev.dewcycle.routine.layering.adapter.EditView;
import dev.dewcycle.routine.subscriber.Barrier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A check-in that was kept, and what follows from it. Texts are in the reader's language. */
public record FollowedView(
    UUID id,
    Instant at,
    Optional<UUID> phase,
    Optional<UUID> product,
    Optional<ReactionView> reaction,
    Optional<ProposalView> proposal,
    Optional<VerdictView> verdict) {

  /**
   * What a reaction has changed.
   *
   * @param blocked the product that must not be used until its block is cleared; absent where
   *     nobody knows which it was
   */
  public record ReactionView(
      Optional<UUID> blocked, List<UUID> endedPhases, Barrier barrier, String text) {
    private static ReactionView of(CheckIn checkIn, List<UUID> endedPhases, Texts words) {
      return new ReactionView(
          checkIn.product(), endedPhases, Barrier.DAMAGED, words.text("REACTION"));
    }
  }

  /**
   * Another cadence.
   *
   * @param because the row of the table that speaks for it
   * @param phase the phase whose cadence it is; then there are no edits of the routine
   * @param usedPerWeek what is really used a week, where uses are skipped often
   * @param edits the same as edits of the routine, proven as remedies are
   */
  public record ProposalView(
      Tendency.Direction direction,
      Tendency because,
      UUID product,
      Optional<UUID> phase,
      Optional<Double> usedPerWeek,
      List<ChangeView> changes,
      List<EditView> edits,
      String text) {
    private static ProposalView of(CadenceProposal proposal, Texts words) {
      return new ProposalView(
          proposal.tendency().direction(),
          proposal.tendency(),
          proposal.product(),
          proposal.phase(),
          proposal.usedPerWeek().map(FollowedView::tenths),
          proposal.changes().stream().map(ChangeView::of).toList(),
          proposal.edits().stream().map(EditView::of).toList(),
          words.text(
              proposal.tendency().name(), tenths(proposal.before()), tenths(proposal.after())));
    }
  }

  /** The cadence of one slot, as it is and as it is proposed. */
  public record ChangeView(Slot slot, CadenceView from, CadenceView to) {
    private static ChangeView of(CadenceProposal.Change change) {
      return new ChangeView(
          change.slot(), CadenceView.of(change.from()), CadenceView.of(change.to()));
    }
  }

  /**
   * What is to become of the product after its phase.
   *
   * @param restUntil last day of the rest before another phase
   */
  public record VerdictView(
      PhaseReview.Verdict recommendation, List<ReasonView> reasons, Optional<LocalDate> restUntil) {
    private static VerdictView of(PhaseReview review, Texts words) {
      return new VerdictView(
          review.verdict(),
          review.reasons().stream()
              .map(code -> new ReasonView(code, words.text("verdict." + code.name())))
              .toList(),
          review.restUntil());
    }
  }

  /** A reason for readers, with its code for programs. */
  public record ReasonView(PhaseReview.Reason code, String text) {}

  static FollowedView of(CheckInService.Followed followed, Texts words) {
    var checkIn = followed.checkIn();
    return new FollowedView(
        checkIn.id(),
        checkIn.at(),
        checkIn.phase(),
        checkIn.product(),
        followed.endedPhases().map(ended -> ReactionView.of(checkIn, ended, words)),
        followed.proposal().map(proposal -> ProposalView.of(proposal, words)),
        followed.review().map(review -> VerdictView.of(review, words)));
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
