package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.routine.subscriber.Now;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Checks one subscriber again: a batch of one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecheckService implements Rechecks {
  private static final Cause TIME_PASSED =
      new Cause(CauseKind.TIME_PASSED, Optional.empty(), Optional.empty(), Optional.empty());

  @Inject RecheckBatch batch;
  @Inject FindingStore findings;
  @Inject Clocks clocks;

  @Override
  public void check(Subscriber subscriber, Cause cause) {
    batch.check(List.of(new Recheck(subscriber, cause, clocks.of(subscriber))));
  }

  @Override
  public void catchUp(Subscriber subscriber, Instant before) {
    for (var due = due(subscriber);
        due.filter(at -> at.isBefore(before)).isPresent();
        due = due(subscriber)) {
      var then = new Now(due.get(), subscriber.profile().zone());
      batch.check(List.of(new Recheck(subscriber, TIME_PASSED, then)));
    }
  }

  /** When time alone makes a check necessary. */
  private Optional<Instant> due(Subscriber subscriber) {
    return findings
        .validUntil(subscriber.id())
        .map(day -> day.atStartOfDay(subscriber.profile().zone()).toInstant());
  }
}
