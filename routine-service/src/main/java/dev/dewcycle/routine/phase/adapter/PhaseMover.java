package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseCancelled;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhaseExtended;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhaseResumed;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.routine.phase.Attempt;
import dev.dewcycle.routine.phase.Move;
import dev.dewcycle.routine.phase.adapter.PhaseAnswer.Done;
import dev.dewcycle.routine.phase.adapter.PhaseAnswer.Refused;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes the moves that partners ask for: each is one transaction, and state and event are one. */
@ApplicationScoped
public class PhaseMover {
  @Inject PhaseLocks locks;
  @Inject PhaseJudge judge;
  @Inject PhaseLedger ledger;
  @Inject PhaseViews views;
  @Inject Clocks clocks;

  /** Starts a planned phase today, if the layering allows it. */
  @Transactional
  PhaseAnswer start(UUID id, Optional<IfMatch> match, Optional<Acknowledgement> given) {
    var locked = locked(id, match);
    var today = today(locked);
    var started = made(new Move.Start(today), locked);
    var acknowledged = given.orElse(locked.stored().acknowledged());
    var judged = judge.judge(locked.subscriber(), started.acknowledged(acknowledged), today);
    var refusal = judged.refusesStart();
    if (refusal.isPresent()) {
      return new Refused(refusal.get(), judged.findings());
    }
    ledger.write(locked.subscriber(), judged.phase(), PhaseStarted::new);
    return new Done(views.of(judged.phase(), locked.subscriber(), judged.findings()));
  }

  /** Lets a resting phase run again, unless something blocks it. */
  @Transactional
  PhaseAnswer resume(UUID id, Optional<IfMatch> match) {
    var locked = locked(id, match);
    var today = today(locked);
    var resumed = made(new Move.Resume(today), locked);
    var judged = judge.judge(locked.subscriber(), resumed, today);
    if (!judged.verdict().blocks().isEmpty()) {
      return new Refused("The routine does not allow this phase to go on.", judged.findings());
    }
    ledger.write(locked.subscriber(), judged.phase(), PhaseResumed::new);
    return new Done(views.of(judged.phase(), locked.subscriber(), judged.findings()));
  }

  @Transactional
  PhaseAnswer extend(UUID id, Optional<IfMatch> match, int days) {
    var locked = locked(id, match);
    var today = today(locked);
    var extended = made(new Move.Extend(days, today), locked);
    var placed = judge.place(locked.subscriber(), extended, today);
    ledger.write(locked.subscriber(), placed, PhaseExtended::new);
    return new Done(views.of(placed, locked.subscriber()));
  }

  @Transactional
  PhaseAnswer pause(UUID id, Optional<IfMatch> match, Optional<String> cause) {
    return move(id, match, today -> new Move.Pause(today, cause), PhasePaused::new);
  }

  @Transactional
  PhaseAnswer stop(UUID id, Optional<IfMatch> match, StopPhase body) {
    return move(
        id, match, today -> new Move.Stop(today, body.end(), body.reason()), PhaseEnded::new);
  }

  @Transactional
  PhaseAnswer cancel(UUID id, Optional<IfMatch> match, Optional<String> reason) {
    return move(id, match, _ -> new Move.Cancel(reason), PhaseCancelled::new);
  }

  private PhaseAnswer move(
      UUID id,
      Optional<IfMatch> match,
      Function<LocalDate, Move> move,
      Function<PhaseSnapshot, PhaseEvent> event) {
    var locked = locked(id, match);
    var moved = made(move.apply(today(locked)), locked);
    ledger.write(locked.subscriber(), moved, event);
    return new Done(views.of(moved, locked.subscriber()));
  }

  private PhaseLocks.Locked locked(UUID id, Optional<IfMatch> match) {
    var locked = locks.lock(id);
    IfMatch.check(match.orElse(null), locked.stored().version());
    return locked;
  }

  private static StoredPhase made(Move move, PhaseLocks.Locked locked) {
    var stored = locked.stored();
    return switch (move.of(stored.phase())) {
      case Attempt.Made(var after) -> stored.moved(after);
      case Attempt.Refused(var reason) ->
          throw new Conflict(
              "illegal-move", "It is " + stored.phase().state() + ": " + reason + ".");
    };
  }

  private LocalDate today(PhaseLocks.Locked locked) {
    return clocks.of(locked.subscriber()).today();
  }
}
