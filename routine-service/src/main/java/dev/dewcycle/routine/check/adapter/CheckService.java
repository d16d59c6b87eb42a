package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.layering.FindingSet;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.phase.adapter.ImaginedPhases;
import dev.dewcycle.routine.phase.adapter.WishedPhase;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.Wanted;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Checks what is only imagined. */
@ApplicationScoped
public class CheckService {
  @Inject SubscriberStore subscribers;
  @Inject Situations situations;
  @Inject ImaginedPhases phases;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  /** A product left out of one slot, or of both. */
  record Left(UUID product, Optional<Slot> slot) {
    boolean leavesOut(Application application) {
      return application.product().equals(product)
          && slot.map(application.slot()::equals).orElse(true);
    }
  }

  /** The routine as it would be; {@code days} from today are looked at. */
  record WhatIf(List<Wanted> add, List<Left> remove, Optional<WishedPhase> phase, int days) {
    List<UUID> products() {
      return Stream.concat(
              add.stream().map(Wanted::product), phase.stream().map(WishedPhase::product))
          .toList();
    }
  }

  @Transactional
  FindingSet check(String id, WhatIf imagined) {
    var subscriber = subscribers.find(id).orElseThrow(() -> new Missing("subscriber " + id));
    var today = clocks.of(subscriber).today();
    var situation = changed(situations.of(subscriber, today, imagined.products()), imagined, today);
    return books
        .evaluator()
        .check(
            withPhase(subscriber, situation, imagined, today), new Window(today, imagined.days()));
  }

  private static Situation changed(Situation situation, WhatIf imagined, LocalDate today) {
    var kept =
        situation.applications().stream()
            .filter(one -> imagined.remove().stream().noneMatch(left -> left.leavesOut(one)));
    var all = Stream.concat(kept, added(imagined, today).stream()).toList();
    if (all.size() > Routine.LONGEST) {
      throw new InvalidInput(
          "#/add", "A routine has at most " + Routine.LONGEST + " applications, not " + all.size());
    }
    return situation.with(all);
  }

  private static List<Application> added(WhatIf imagined, LocalDate today) {
    try {
      return Routine.EMPTY.revised(imagined.add(), today).applications();
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("#/add", e.getMessage() + ".");
    }
  }

  private Situation withPhase(
      Subscriber subscriber, Situation situation, WhatIf imagined, LocalDate today) {
    return imagined
        .phase()
        .map(wish -> situation.with(phases.days(subscriber, situation, wish, today)))
        .orElse(situation);
  }
}
