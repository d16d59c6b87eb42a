package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.SubscriberChanged;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.Problems;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Registers, changes and erases subscribers: each call is one transaction. */
@ApplicationScoped
public class SubscriberService {
  private static final int MOST_BOUND = 100;

  @Inject SubscriberStore subscribers;
  @Inject Erasure erasure;
  @Inject Rechecks rechecks;
  @Inject Outbox outbox;

  /** What a PUT did. */
  record Stored(Subscriber subscriber, boolean isNew) {}

  @Transactional
  Subscriber get(String id) {
    return subscribers.find(id).orElseThrow(() -> missing(id));
  }

  @Transactional
  Page<Subscriber> list(PageRequest page) {
    var after =
        page.after(1)
            .map(cursor -> SubscriberId.checked("#/query/cursor", cursor.key().getFirst()))
            .orElse("");
    return Page.cut(
        subscribers.page(after, page.limit() + 1), page.limit(), s -> Cursor.at(s.id()));
  }

  @Transactional
  Stored put(String id, Optional<IfMatch> match, Profile profile) {
    return subscribers
        .lock(id)
        .map(known -> change(known, match, profile))
        .or(() -> register(id, match, profile))
        .orElseGet(() -> change(subscribers.lock(id).orElseThrow(), match, profile));
  }

  @Transactional
  void erase(String id, Optional<IfMatch> match) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> missing(id));
    IfMatch.check(match.orElse(null), subscriber.version());
    erasure.erase(subscriber);
  }

  /**
   * Notes in the caller's transaction that the barrier is damaged. The profile gets a new version,
   * so that an edit begun before cannot overwrite it unseen. The caller checks again.
   *
   * @param locked the subscriber, locked
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Subscriber damageBarrier(Subscriber locked) {
    if (locked.profile().barrier() == Barrier.DAMAGED) {
      return locked;
    }
    var damaged = locked.with(locked.profile().with(Barrier.DAMAGED));
    subscribers.update(damaged);
    tell(damaged);
    return damaged;
  }

  /** Empty where a parallel registration came first. */
  private Optional<Stored> register(String id, Optional<IfMatch> match, Profile profile) {
    if (match.isPresent()) {
      // Nobody was given an ETag of what is not there, and there is no version for * to match.
      throw Problems.of(412, "precondition-failed", "There is no such subscriber yet.").build();
    }
    var subscriber = new Subscriber(id, erasure.generationsOf(id) + 1, 1, profile);
    refuseCrowdOn(subscriber);
    if (!subscribers.insert(subscriber)) {
      return Optional.empty();
    }
    tell(subscriber);
    return Optional.of(new Stored(subscriber, true));
  }

  private Stored change(Subscriber known, Optional<IfMatch> match, Profile profile) {
    IfMatch.check(match.orElse(null), known.version());
    if (known.profile().equals(profile)) {
      return new Stored(known, false);
    }
    var changed = known.with(profile);
    if (!profile.testClock().equals(known.profile().testClock())) {
      refuseCrowdOn(changed);
    }
    subscribers.update(changed);
    tell(changed);
    rechecks.check(
        changed,
        new Cause(CauseKind.PROFILE_CHANGED, Optional.empty(), Optional.empty(), Optional.empty()));
    return new Stored(changed, false);
  }

  /** An advance brings all that are bound to the new time together, so they have to be few. */
  private void refuseCrowdOn(Subscriber subscriber) {
    if (subscriber
        .profile()
        .testClock()
        .map(subscribers::countBoundTo)
        .filter(bound -> bound >= MOST_BOUND)
        .isPresent()) {
      throw new InvalidInput(
          "#/testClock", "A test clock has at most " + MOST_BOUND + " subscribers.");
    }
  }

  private void tell(Subscriber subscriber) {
    var profile = subscriber.profile();
    outbox.record(
        new SubscriberChanged(
            subscriber.id(),
            subscriber.generation(),
            subscriber.version(),
            profile.zone().getId(),
            profile.testClock()));
  }

  private static Missing missing(String id) {
    return new Missing("subscriber " + id);
  }
}
