package dev.dewcycle.reminder.explanation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The answer.
 *
 * @param phase which the chain is about; absent where it is about none
 * @param chain in the order of the steps, at least one link; it goes no further than to a link that
 *     does not hold, but names every endpoint
 * @param reminders all of that kind and day, whichever phase they belong to
 */
public record Explanation(
    Question question, Optional<UUID> phase, List<Link> chain, List<Occurrence> reminders) {

  public Explanation {
    chain = List.copyOf(chain);
    reminders = List.copyOf(reminders);
  }

  /** What the last link says that says something about the reminder as a whole. */
  public Verdict verdict() {
    return chain.reversed().stream()
        .flatMap(link -> link.why().verdict().stream())
        .findFirst()
        .orElseThrow();
  }

  /** The first link that does not hold; where all hold, the one that decides. */
  public Link decisive() {
    return chain.stream()
        .filter(link -> !link.holds())
        .findFirst()
        .or(() -> chain.reversed().stream().filter(l -> l.why().verdict().isPresent()).findFirst())
        .orElseThrow();
  }
}
