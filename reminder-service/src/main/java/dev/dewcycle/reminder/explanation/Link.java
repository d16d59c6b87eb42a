package dev.dewcycle.reminder.explanation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One link of the chain.
 *
 * @param details what its text names: days, versions, names
 * @param at when it came about, or will
 */
public record Link(Why why, List<String> details, Optional<Instant> at) {
  public Link {
    details = List.copyOf(details);
  }

  static Link of(Why why, Object... details) {
    return new Link(why, Arrays.stream(details).map(Object::toString).toList(), Optional.empty());
  }

  Link at(Instant instant) {
    return at(Optional.of(instant));
  }

  Link at(Optional<Instant> instant) {
    return new Link(why, details, instant);
  }

  boolean holds() {
    return why.outcome() == Outcome.OK;
  }
}
