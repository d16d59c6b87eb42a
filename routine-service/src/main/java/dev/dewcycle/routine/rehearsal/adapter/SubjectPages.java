package dev.dewcycle.routine.rehearsal.adapter;

import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.layering.adapter.Situations.Asked;
import dev.dewcycle.routine.rehearsal.Subject;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads real routines page by page, each in a short transaction that locks nothing. */
@ApplicationScoped
class SubjectPages {
  private static final int PAGE = 500;

  @Inject SubscriberStore subscribers;
  @Inject Situations situations;
  @Inject Clocks clocks;

  /**
   * Pages to be asked for one after the other, an empty one at the end.
   *
   * @param most how many subscribers they have together at most
   */
  Supplier<List<Subject>> first(long most) {
    return new Walk(most);
  }

  private List<Subject> page(Optional<String> after, int limit) {
    var asked =
        subscribers.scattered(after, limit).stream()
            .map(one -> new Asked(one, clocks.of(one).today(), List.of()))
            .toList();
    var seen = situations.of(asked);
    return asked.stream()
        .map(
            one -> {
              var id = one.subscriber().id();
              return new Subject(id, seen.get(id), one.today());
            })
        .toList();
  }

  private final class Walk implements Supplier<List<Subject>> {
    private Optional<String> last = Optional.empty();
    private long left;

    Walk(long most) {
      this.left = most;
    }

    @Override
    public List<Subject> get() {
      if (left == 0) {
        return List.of();
      }
      var limit = (int) Math.min(PAGE, left);
      var page = QuarkusTransaction.requiringNew().call(() -> page(last, limit));
      left -= page.size();
      if (!page.isEmpty()) {
        last = Optional.of(page.getLast().subscriber());
      }
      return page;
    }
  }
}
