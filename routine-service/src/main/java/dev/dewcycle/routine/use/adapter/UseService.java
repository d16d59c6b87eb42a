package dev.dewcycle.routine.use.adapter;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import dev.dewcycle.routine.use.Diligence;
import dev.dewcycle.routine.use.ProductUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps and lists ticked-off uses. */
@ApplicationScoped
public class UseService {
  @Inject SubscriberStore subscribers;
  @Inject UseStore uses;
  @Inject Clocks clocks;

  /** Whether the use is a new one; the last word on one counts. */
  @Transactional
  boolean tick(String id, ProductUse use) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> missing(id));
    var today = clocks.of(subscriber).today();
    if (use.on().isAfter(today)) {
      throw new InvalidInput("#/on", "The day has not come; today is " + today + ".");
    }
    return uses.save(id, use);
  }

  /** Those of the days, by default the last four weeks. */
  @Transactional
  Page<ProductUse> list(
      String id, Optional<LocalDate> from, Optional<LocalDate> to, PageRequest page) {
    var subscriber = subscribers.find(id).orElseThrow(() -> missing(id));
    var last = to.orElseGet(() -> clocks.of(subscriber).today());
    var first = from.orElseGet(() -> last.minusDays(Diligence.LOOK_BACK - 1L));
    if (last.isBefore(first)) {
      throw new InvalidInput("#/query/to", "The last day lies before the first, " + first + ".");
    }
    var after =
        page.after(UsePlace.PARTS).map(UsePlace::at).orElseGet(() -> UsePlace.before(first));
    return Page.cut(
        uses.page(id, new DateRange(first, last), after, page.limit() + 1),
        page.limit(),
        UsePlace::cursor);
  }

  private static Missing missing(String id) {
    return new Missing("subscriber " + id);
  }
}
